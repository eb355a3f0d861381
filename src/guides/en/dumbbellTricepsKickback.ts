import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell triceps kickback, in English. */
export const dumbbellTricepsKickback: Guide = {
  exerciseId: "dumbbell-triceps-kickback",
  title: "Dumbbell triceps kickback",

  overview: [
    {
      text:
        "Bent over with the upper arm along the ribs, you straighten the elbow behind you. The weight does almost " +
        "nothing at the bottom and most of its work with the arm straight, so the triceps is trained where it is " +
        "short.",
    },
    {
      text:
        "That is the weak side of it: in the one good comparison, training with the triceps longer grew it more. " +
        "Take the kickback as a light finisher that needs no machine, not as your main lift for arms.",
      sources: ["maeo-2022"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put one hand and knee on a bench, trunk nearly level.",
        "Lift the working elbow until the upper arm is in line with the trunk.",
        "Let the forearm hang straight down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Hold the trunk flat and the shoulder away from the ear.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten the elbow and send the hand back, not up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for one full second with the arm straight and level.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the forearm swing down slowly to hanging, and let it stop.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Upper arm level"] },
    { phase: "brace", cues: ["Trunk flat"] },
    { phase: "lift", cues: ["Hand goes back"] },
    { phase: "top", cues: ["Hold one second"] },
    { phase: "lower", cues: ["Stop at hanging"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The elbow sinks below the ribs.",
      why: "As the upper arm drops, the top gets easy, and the top is all there is.",
      fix: "Raise it again before every repetition; once it will not stay, the set is over.",
    },
    {
      id: "incomplete-top",
      symptom: "The elbow stays bent at the end.",
      why: "The last few degrees are the heaviest and go missing first.",
      fix: "Take a lighter dumbbell and count only straight arms.",
    },
    {
      id: "swung-load",
      symptom: "The dumbbell swings like a bell.",
      why: "With nothing to lift at the bottom, speed comes for free.",
      fix: "Let the forearm hang still for a second each time.",
    },
    {
      id: "load-too-high",
      symptom: "The trunk turns up to help the hand back.",
      why: "The lever is the whole forearm, so for most people 6 kg (15 lb) is already plenty.",
      fix: "Go down until you can hold the top.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
