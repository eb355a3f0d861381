import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The tibialis raise, in English. */
export const tibialisRaise: Guide = {
  exerciseId: "tibialis-raise",
  title: "Tibialis raise",

  overview: [
    {
      text:
        "With your back against a wall and the feet a little ahead, you pull the forefeet up towards the " +
        "shins. The shin muscle, tibialis anterior, does it, hardest at the top. It is small, and nothing else " +
        "in most programmes trains it.",
    },
    {
      text:
        "Runners and people who skip or hike like it for the shins. That it prevents shin trouble is often " +
        "claimed; treat it as a hope. Long sets of fifteen or more fit it well.",
    },
    { text: "Further out from the wall is harder. A weight hung on the foot or a bar made for it comes later." },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lean your seat and back on a wall with the heels 20 to 30 cm (8 to 12 in) in front of it.",
        "Legs straight, feet hip-wide.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall against the wall and keep the knees straight.",
        "Rest the hands at your sides.",
      ],
    },
    { phase: "lift", steps: ["Pull the toes and forefeet up as high as they will go, on the heels."] },
    { phase: "top", steps: ["Hold the highest point for a second."] },
    { phase: "lower", steps: ["Lower the soles slowly until they just touch the floor."] },
  ],

  cues: [
    { phase: "setup", cues: ["Heels off the wall"] },
    { phase: "brace", cues: ["Straight legs"] },
    { phase: "lift", cues: ["Toes to the shins"] },
    { phase: "top", cues: ["Hold high"] },
    { phase: "lower", cues: ["Lower, just touch"] },
  ],

  mistakes: [
    {
      id: "incomplete-top",
      symptom: "The big toe comes up, the ball of the foot hardly does.",
      why: "The muscle is weakest when it is short, and toe muscles fill in.",
      fix: "Move the heels nearer to the wall and lift the whole forefoot with relaxed toes.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The feet slap on the floor.",
      why: "Braking the foot is this muscle's daily job in walking, and you are skipping it.",
      fix: "Two seconds down, without a sound.",
    },
    {
      id: "feet-too-close",
      symptom: "You stand upright and do thirty without effort.",
      why: "Close to the wall the lever is small and there is hardly anything to lift.",
      fix: "Step the heels out by a hand's width and try again.",
    },
    {
      id: "hips-push-off",
      symptom: "The seat swings off the wall with each repetition.",
      why: "Rocking the body takes the weight off the forefoot just when it should be lifted.",
      fix: "Glue seat and shoulders to the wall. If you cannot, you are too far out.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
