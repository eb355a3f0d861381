import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline machine chest press, in English. */
export const inclineMachineChestPress: Guide = {
  exerciseId: "incline-machine-chest-press",
  title: "Incline machine chest press",

  overview: [
    {
      text:
        "A chest press machine that pushes up and forward. The upper part of the chest and the front shoulder lead, " +
        "the triceps help, and the path is fixed. Where it is hardest depends on the make; mostly around the " +
        "middle.",
    },
    {
      text:
        "Choose it for upper chest work with little to learn, or after free pressing when the shoulders are too " +
        "tired to balance. Evidence for more upper-chest growth comes from one barbell trial, not from machines.",
      sources: ["chaves-2020"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the handles start level with the upper chest, below the collarbones.",
        "Check that the machine's arms move in front of the shoulders and not beside the ears.",
        "Sit right back, feet firm.",
      ],
    },
    {
      phase: "brace",
      steps: ["Lift the breastbone, lower the shoulders and take a breath."],
    },
    {
      phase: "lift",
      steps: [
        "Push up along the arc with elbows under the hands.",
        "Leave the head against the rest.",
      ],
    },
    {
      phase: "top",
      steps: ["Reach nearly straight arms; keep the neck long."],
    },
    {
      phase: "lower",
      steps: [
        "Come back slowly until the hands are beside the upper chest.",
        "Change direction without resting the stack.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Seat decides the lift"] },
    { phase: "brace", cues: ["Breastbone up"] },
    { phase: "lift", cues: ["Along the arc"] },
    { phase: "top", cues: ["Long neck"] },
    { phase: "lower", cues: ["Slow return"] },
  ],

  mistakes: [
    {
      id: "seat-height-wrong",
      symptom: "With the seat low it feels like an overhead press, with the seat high like a flat one.",
      why: "The arc is fixed, so only the seat can fit it to you.",
      fix: "Try three seat settings with a light load and keep the one that you feel below the collarbones.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The shoulders climb to the ears on the way up.",
      why: "The upper trapezius lends a hand once the chest tires.",
      fix: "Press the shoulders down before each push; take less load if they will not stay.",
    },
    {
      id: "range-cut-short",
      symptom: "The handles never come close to the chest.",
      why: "A start lever set too far forward robs you of the bottom.",
      fix: "Move the lever back one hole and let the chest stretch.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The arms fall back and the weights bang.",
      why: "Gravity and a long lever do it for you if you let them.",
      fix: "Breathe in through the whole return; a breath takes about as long as it should.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
