import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Reverse-grip triceps pushdown, in English. */
export const reverseGripTricepsPushdown: Guide = {
  exerciseId: "reverse-grip-triceps-pushdown",
  title: "Reverse-grip triceps pushdown",

  overview: [
    {
      text:
        "The pushdown with the palms up. The grip keeps the elbows tucked almost by itself, and the wrists and " +
        "grip limit the load, so it is a lighter lift than the usual one.",
    },
    {
      text:
        "The palms-up grip is said to pick out one head of the triceps. The muscle ends in one tendon behind the " +
        "elbow, and turning the hand does not change its pull, so we would not count on it. Nobody has measured " +
        "growth.",
      sources: ["project-judgement"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold a straight bar from below at shoulder width, thumbs round it.",
        "Stand close to the stack with the elbows in front of the hip bones.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Keep a firm, straight wrist and a long chest.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the bar down in an arc as if pulling open a heavy drawer.",
        "Straighten the elbows fully.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause with the bar at the thighs, knuckles towards the floor in front of you.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Go up slowly until the forearms are just over level; higher the wrists begin to suffer.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms up, thumbs round"] },
    { phase: "brace", cues: ["Firm wrists"] },
    { phase: "lift", cues: ["Pull the drawer down"] },
    { phase: "top", cues: ["Pause at the thighs"] },
    { phase: "lower", cues: ["Just over level"] },
  ],

  mistakes: [
    {
      id: "wrists-bend",
      symptom: "The bar drags the hands back until the wrists ache.",
      why: "From below, the fingers and not the palm hold the load.",
      fix: "Use an EZ handle or a single grip, and less weight.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbows move out in front to meet the bar.",
      why: "The bar pulls them forward and the lats bring it down again.",
      fix: "Lean very slightly ahead and anchor the elbows.",
    },
    {
      id: "load-too-high",
      symptom: "The grip opens before the triceps tire.",
      why: "People take the weight from the palms-down version.",
      fix: "Start at about two thirds of it.",
    },
    {
      id: "range-cut-short",
      symptom: "Elbows stay bent at the bottom.",
      why: "Weak wrists make you turn round early.",
      fix: "End every repetition at straight arms or end the set.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
