import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The high cable fly, in English. */
export const highCableFly: Guide = {
  exerciseId: "high-cable-fly",
  title: "High cable fly",

  overview: [
    {
      text:
        "A cable fly from above: the hands come from beside the head down to in front of the hips. Drawing the " +
        "arm down and in follows the lower fibres of the chest. Little is asked of the front of the shoulder, and " +
        "the lats steady the arm.",
    },
    {
      text:
        "It is a comfortable finish after dips or presses, and one of the few chest lifts that leave the " +
        "shoulders fresh. Whether it shapes the lower chest in particular is a matter of fibre direction and not " +
        "of trials.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set both pulleys above head height.",
        "Stand a stride in front with the trunk tipped slightly forward from the hips and one foot ahead.",
        "Hold the elbows a little bent, hands at the height of the ears.",
      ],
    },
    {
      phase: "brace",
      steps: ["Brace the belly and draw the shoulders down."],
    },
    {
      phase: "lift",
      steps: ["Sweep the arms down and together towards the front of the hips."],
    },
    {
      phase: "top",
      steps: ["Press the hands together, or cross the wrists, with the chest proud."],
    },
    {
      phase: "lower",
      steps: [
        "Let the arms rise in the same arc until the hands are level with the ears.",
        "Do not let the cables lift your shoulders.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["High pulleys, slight lean"] },
    { phase: "brace", cues: ["Shoulders down"] },
    { phase: "lift", cues: ["Sweep to the hips"] },
    { phase: "top", cues: ["Proud chest"] },
    { phase: "lower", cues: ["Rise to the ears"] },
  ],

  mistakes: [
    {
      id: "fly-becomes-pushdown",
      symptom: "The elbows bend at the top and straighten at the bottom.",
      why: "The triceps find this angle easy and take over.",
      fix: "Freeze the elbows at a soft bend and draw with the upper arms.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders curl over the hands at the end.",
      why: "Pushing the hands too low drags them along.",
      fix: "Finish at the hip crease with the collarbones wide.",
    },
    {
      id: "swung-load",
      symptom: "The body dips and rises with each repetition.",
      why: "Momentum carries the handles through the heavy middle.",
      fix: "Stand still for a count in the open position before each sweep.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "The lean grows until you are looking at the floor.",
      why: "Leaning gives a better angle for body weight and a worse one for the chest.",
      fix: "Set the lean once and keep the eyes level with the pulleys' frame.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
