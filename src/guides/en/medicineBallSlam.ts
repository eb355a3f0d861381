import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The medicine ball slam, in English. */
export const medicineBallSlam: Guide = {
  exerciseId: "medicine-ball-slam",
  title: "Medicine ball slam",

  overview: [
    {
      text:
        "You lift a ball overhead and throw it at the floor as hard as you can. The lats pull the arms down, " +
        "the abdominals fold the trunk, and there is nothing to lower, so it leaves little soreness.",
    },
    {
      text:
        "It trains speed and breath more than muscle. Use a dead ball that does not bounce, between 4 and 10 " +
        "kg (9 to 22 lb), and stop when the throws slow down.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand at shoulder width with the ball between the feet.",
        "Squat to it with a flat back and pick it up.",
      ],
    },
    { phase: "brace", steps: ["Breathe in and reach overhead on tall legs."] },
    { phase: "lift", steps: ["Throw the ball down just ahead of your toes, trunk and arms together."] },
    { phase: "top", steps: ["Follow through with the hips back and the knees soft."] },
    { phase: "lower", steps: ["Squat down to the ball and take it up again."] },
  ],

  cues: [
    { phase: "setup", cues: ["Flat back to pick up"] },
    { phase: "brace", cues: ["Reach tall"] },
    { phase: "lift", cues: ["Throw through the floor"] },
    { phase: "top", cues: ["Hips back, knees soft"] },
    { phase: "lower", cues: ["Squat for the ball"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "You bend over with straight legs to fetch the ball.",
      why: "The pick-up is repeated as often as the throw and gets no attention.",
      fix: "Squat for it, or lift it from a low box.",
    },
    {
      id: "arms-only",
      symptom: "The trunk stays upright while the arms flap.",
      why: "The abdominals and hips are left out.",
      fix: "Let the ribs fold toward the hips as the ball leaves.",
    },
    {
      id: "load-too-high",
      symptom: "The ball rises slowly and falls by its own weight.",
      why: "There is no speed left to train.",
      fix: "Take the next lighter ball.",
    },
    {
      id: "rushed-repetitions",
      symptom: "Each throw begins before you stand tall.",
      why: "The reach overhead is what stretches the trunk.",
      fix: "Pause with straight arms above the head for a moment.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "Check that the ball is the kind that does not bounce, and keep your face out of the line above it.",
    },
  ],
};
