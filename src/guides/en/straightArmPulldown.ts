import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The straight-arm pulldown, in English. */
export const straightArmPulldown: Guide = {
  exerciseId: "straight-arm-pulldown",
  title: "Straight-arm pulldown",

  overview: [
    {
      text:
        "With nearly straight arms you sweep a bar or rope from head height down to the thighs. Only the shoulder " +
        "moves, so the lats work without the biceps deciding when the set is over. The rear shoulder and the long " +
        "head of the triceps help. It is hardest about halfway, where the cable stands square to the arm.",
    },
    {
      text:
        "It suits you if your arms always tire first in pulldowns, and as a light set to find the lats before heavy " +
        "pulls. It will not replace those: the load is small. Think twelve to fifteen quiet repetitions.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley above head height and take a step or two back.",
        "Hold bar or rope at shoulder width, arms long, elbows soft.",
        "Hinge forward about 30 degrees.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lock ribs and hips together and keep the neck in line.",
        "Let the arms be drawn up beside your ears.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the hands down and in towards the thighs in one wide arc.",
        "Keep the bend of the elbow exactly as it was.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the hands by the thighs with the chest open.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the arms float up until the lats feel stretched.",
        "Stay hinged; the trunk does not rock.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Step back, slight hinge"] },
    { phase: "brace", cues: ["Elbows soft and fixed"] },
    { phase: "lift", cues: ["Hands to the pockets"] },
    { phase: "top", cues: ["Chest open"] },
    { phase: "lower", cues: ["Float up, stay hinged"] },
  ],

  mistakes: [
    {
      id: "elbows-bend",
      symptom: "The arms bend on the way down and straighten with a push.",
      why: "The load is too big for the lats alone, so it becomes a triceps pushdown.",
      fix: "Halve the weight and imagine plaster casts on your elbows.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bow with each repetition.",
      why: "The trunk's weight is hauling the cable down.",
      fix: "Brace one foot forward and keep the breastbone at one height.",
    },
    {
      id: "range-cut-short",
      symptom: "The hands never rise above the face.",
      why: "The stretched part is where the lats are long, and it takes patience.",
      fix: "Step closer or lower the load until the hands reach ear level.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "At the thighs the shoulders round over the hands.",
      why: "Reaching further than the lats can bring the arm tips the blades forward.",
      fix: "Finish when the hands touch the thighs, collarbones wide.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
