import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell split squat, in English. */
export const barbellSplitSquat: Guide = {
  exerciseId: "barbell-split-squat",
  title: "Barbell split squat",

  overview: [
    {
      text:
        "A squat in a standing stride with a bar on the back, feet staying where they are. The front leg does " +
        "most of it: quadriceps and glutes in full, adductors and the low back in part. Both feet on the floor " +
        "make it the steadiest of the one-legged barbell lifts.",
    },
    {
      text:
        "Glute activity in split squats ranks above 60% of maximum in a review; in one study of twelve men it " +
        "stayed below the hip thrust's. Neither says how much a muscle grows.",
      sources: ["krause-neto-2020", "williams-2021", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "It suits lifters who have outgrown the dumbbells they can hold, and those who want heavy leg work with " +
        "a lighter bar than the squat needs.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set safety arms at the height the bar reaches with the rear knee down.",
        "Take the bar as for a squat, step back and stride out: both knees at right angles when the rear one " +
          "is near the floor.",
        "Feet on two rails, hip-wide.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tuck the ribs down and square the hips.",
        "Breathe in at the top with the weight over the front foot.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the front foot into the floor and go straight up.",
        "The rear leg only steadies.",
      ],
    },
    { phase: "top", steps: ["Straighten the front knee, stay in the stride and breathe."] },
    {
      phase: "lower",
      steps: [
        "Lower the rear knee straight down until it almost touches.",
        "Keep the front heel planted and the trunk at its slight lean.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Two rails, long stride"] },
    { phase: "brace", cues: ["Hips square, ribs down"] },
    { phase: "lift", cues: ["Front foot drives"] },
    { phase: "top", cues: ["Stay in the stride"] },
    { phase: "lower", cues: ["Knee straight down"] },
  ],

  mistakes: [
    {
      id: "stride-on-a-line",
      symptom: "You sway left and right as if on a beam.",
      why: "The feet stand one behind the other, and the bar on top makes every sway longer.",
      fix: "Step out wider: at least the width of your hips between the feet. Draw two lines if you have to.",
    },
    {
      id: "back-leg-push",
      symptom: "The rear foot pushes and its thigh tires.",
      why: "The weight sits in the middle between the feet, so both legs squat.",
      fix: "Lean until you feel the front heel, and keep the rear heel high and light.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "The chest drops to the thigh and the bar rolls up the neck.",
      why: "The front hip gives way under a load that the leg cannot start.",
      fix: "Go back to the weight where the lean stays the same, down and up.",
    },
    {
      id: "knees-cave-in",
      symptom: "The front knee drifts across the big toe.",
      why: "The bar turns the pelvis a little, and the knee follows it.",
      fix: "Turn the front foot straight ahead, push the knee outward and keep the belt line facing forward.",
    },
    {
      id: "range-cut-short",
      symptom: "The rear knee hovers a foot above the floor.",
      why: "Fear of getting stuck without a way out.",
      fix: "Set the arms, lay a pad under the knee and touch it gently.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    { text: "Do it inside a rack. With a stride under you it is hard to run from a bar; let the arms take it." },
  ],
};
