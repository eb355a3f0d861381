import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Pendlay row, in English. */
export const pendlayRow: Guide = {
  exerciseId: "pendlay-row",
  title: "Pendlay row",

  overview: [
    {
      text:
        "Every repetition starts from a dead stop on the floor with the trunk about level, and the bar is pulled " +
        "fast to the lower chest. Middle back and lats lead, the rear shoulder and elbow flexors help, and the " +
        "erectors hold the trunk between pulls only as long as it takes. The floor gives back a little rest and an " +
        "honest start.",
    },
    {
      text:
        "It suits people who cheat a normal row without noticing, and lifters who want a quick, strong pull. You " +
        "need hamstrings that let you reach a bar at plate height, 22.5 cm (9 in), with a flat back; if not, raise " +
        "the plates on blocks.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand close enough that the bar is under your shoulders when you bend over.",
        "Grip it a hand wider than the shoulders with the trunk parallel to the floor.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in, flatten the back, and pull the slack out of arms and bar.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull hard to the lower ribs without raising the chest.",
        "Keep the shins and hips where they are.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Let the bar kiss the body; no hold is needed.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Guide it back to the floor in the same line.",
        "Let it settle, breathe and set the back anew.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Trunk level, bar below shoulders"] },
    { phase: "brace", cues: ["Slack out, back flat"] },
    { phase: "lift", cues: ["Fast to the ribs"] },
    { phase: "top", cues: ["Touch, no hunch"] },
    { phase: "lower", cues: ["Settle and reset"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The back is round before the bar leaves the floor.",
      why: "Your hamstrings or the height of the bar do not let the pelvis tip far enough.",
      fix: "Raise the bar on blocks or take a slightly wider stance, and set the hips higher.",
    },
    {
      id: "trunk-rises",
      symptom: "The chest comes up to meet the bar.",
      why: "The hips turn the row into the start of a deadlift, because the load is beyond your back.",
      fix: "Have someone hold a hand above your shoulder blades; it should stay untouched.",
    },
    {
      id: "touch-and-bounce",
      symptom: "The plates rebound into the next repetition.",
      why: "The dead stop is the point of this row; with the bounce it is a bent-over row with poor range.",
      fix: "Let go of the tension for a breath with the bar on the floor.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar stops a fist below the ribs.",
      why: "A fast start hides a weak finish.",
      fix: "Take off 10 kg (20 lb) and make contact every time.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
