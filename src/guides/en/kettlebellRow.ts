import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The kettlebell row, in English. */
export const kettlebellRow: Guide = {
  exerciseId: "kettlebell-row",
  title: "Kettlebell row",

  overview: [
    {
      text:
        "A row with one kettlebell, the free hand on a bench or on your own thigh. The bell hangs below the handle, " +
        "so the wrist has to stay straight against its pull. Lats and middle back lead, with the rear shoulder and " +
        "the elbow flexors behind them.",
    },
    {
      text:
        "Kettlebells come in steps of about 4 kg (10 lb), which is a lot for one arm. Add repetitions up to fifteen " +
        "before you move on, or slow the lowering. With the hand on the thigh the back holds itself and tires with " +
        "the rest.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Step one foot back and rest the free forearm on the front thigh, or the hand on a bench.",
        "Hinge until the trunk is nearly level and the bell hangs by the front foot.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Brace the waist and flatten the back.",
        "Square the shoulders to the floor.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Row the bell to the hip bone.",
        "Keep the handle in line with the forearm.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold still there, blade pulled in.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let it down until the arm hangs, without touching the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Staggered, forearm on thigh"] },
    { phase: "brace", cues: ["Shoulders square"] },
    { phase: "lift", cues: ["Bell to the hip"] },
    { phase: "top", cues: ["Hold still"] },
    { phase: "lower", cues: ["Long arm, no touch"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The shoulder of the working side points to the ceiling.",
      why: "Without a bench you have less to hold you, and the trunk turns to help.",
      fix: "Widen the stance and keep both shoulders at one height.",
    },
    {
      id: "wrists-bend",
      symptom: "The wrist folds as the bell comes up.",
      why: "The bell's weight hangs off centre and pulls it over.",
      fix: "Hold the middle of the handle and keep the knuckles down.",
    },
    {
      id: "range-cut-short",
      symptom: "The bell stops by the knee.",
      why: "It bumps the leg, and you settle for half.",
      fix: "Move the front foot inward so the bell has room to pass.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The back rounds over the front leg.",
      why: "The hinge is too deep for your hamstrings, or the set too long.",
      fix: "Put the free hand on something knee-high and take the trunk up by some degrees.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
