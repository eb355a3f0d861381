import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell row, in English. */
export const dumbbellRow: Guide = {
  exerciseId: "dumbbell-row",
  title: "Dumbbell row",

  overview: [
    {
      text:
        "One hand and knee on a bench, the other arm rows a dumbbell from a hang to the side of the waist. Lats and " +
        "middle back lead. The free hand steadies the trunk, so the low back has little to hold, and each side has " +
        "to work for itself.",
    },
    {
      text:
        "How much the arms gain has been measured once: eight weeks of this row, one arm, thickened the elbow " +
        "flexors of untrained men by 5.2%, curls with the other arm by 11.1%. That is why we count half a set for " +
        "the biceps, and why a row does not replace curls.",
      sources: ["mannarino-2021"],
    },
    {
      text:
        "It fits nearly everyone. When the dumbbells get very heavy the swing creeps in, so add repetitions before " +
        "weight.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put one hand and the same knee on a bench, the other foot out to the side.",
        "Bring the back level from hips to head.",
        "Let the dumbbell hang below the shoulder.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tighten the waist so that both hips face the floor.",
        "Reach down until the shoulder blade slides forward.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the dumbbell in an arc towards the hip.",
        "Keep the elbow close to the ribs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the upper arm is level with or just past the trunk.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the blade moves forward again and the arm is long.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Back level as a table"] },
    { phase: "brace", cues: ["Both hips down"] },
    { phase: "lift", cues: ["Dumbbell to the hip"] },
    { phase: "top", cues: ["Elbow just past ribs"] },
    { phase: "lower", cues: ["Reach for the floor"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The trunk opens to the side as the dumbbell rises.",
      why: "The rotation lifts the load, and the lat gets the easy end.",
      fix: "Imagine a cup of tea on your low back.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The shoulder rises to the ear and the dumbbell comes to the armpit.",
      why: "You are pulling up instead of back.",
      fix: "Draw the dumbbell towards the pocket of your trousers.",
    },
    {
      id: "range-cut-short",
      symptom: "The elbow stops level with the ribs or the arm never straightens below.",
      why: "Heavy dumbbells shrink the movement from both ends.",
      fix: "Take one size down and touch the waist each time.",
    },
    {
      id: "swung-load",
      symptom: "It starts with a jerk from the legs.",
      why: "After the jerk the back has nothing left to do but guide.",
      fix: "Stop dead at the bottom for a second, and start slowly.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
