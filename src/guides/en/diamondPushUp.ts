import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The diamond push-up, in English. */
export const diamondPushUp: Guide = {
  exerciseId: "diamond-push-up",
  title: "Diamond push-up",

  overview: [
    {
      text:
        "A push-up with the hands together under the breastbone, thumbs and forefingers making a diamond. The " +
        "elbows bend further and stay close, so the triceps work as hard as the chest. The front of the shoulder " +
        "helps.",
    },
    {
      text:
        "It is the bodyweight cousin of the close-grip bench press. Do it when normal push-ups have become easy, " +
        "or where there is nothing to push against but the floor. The long head of the triceps still wants " +
        "overhead work.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel and put the hands together below the lower breastbone, thumbs touching.",
        "If the wrists complain, leave a hand's width between them.",
        "Step back into a plank with the feet hip wide for balance.",
      ],
    },
    {
      phase: "brace",
      steps: ["Brace the trunk and draw the shoulders away from the ears."],
    },
    {
      phase: "lift",
      steps: ["Straighten the elbows and push evenly through the whole palm."],
    },
    {
      phase: "top",
      steps: ["Lock softly, with the blades spread."],
    },
    {
      phase: "lower",
      steps: [
        "Lower the breastbone onto the hands, elbows sliding along the ribs.",
        "Let the body travel as one board.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Diamond under breastbone"] },
    { phase: "brace", cues: ["Board-stiff"] },
    { phase: "lift", cues: ["Straighten the elbows"] },
    { phase: "top", cues: ["Soft lock"] },
    { phase: "lower", cues: ["Breastbone onto hands"] },
  ],

  mistakes: [
    {
      id: "hands-under-face",
      symptom: "The forehead comes down to the hands and the shoulders ache.",
      why: "It is how the position looks in pictures from above.",
      fix: "Walk the hands towards the belly until the breastbone meets the thumbs.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows swing out level with the shoulders.",
      why: "Wrists that do not bend enough push them out.",
      fix: "Turn the fingers slightly inward or open the diamond to a narrow grip.",
    },
    {
      id: "hips-sag",
      symptom: "The middle hangs as the triceps tire.",
      why: "A narrow base is harder to hold, so the trunk lets go first.",
      fix: "Widen the feet and cut the set two repetitions earlier.",
    },
    {
      id: "range-cut-short",
      symptom: "The elbows bend to a right angle and no further.",
      why: "The lower half is much heavier than the upper.",
      fix: "Put the hands on a step until you reach the bottom.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
