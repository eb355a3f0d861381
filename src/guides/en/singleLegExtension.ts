import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-leg extension, in English. */
export const singleLegExtension: Guide = {
  exerciseId: "single-leg-extension",
  title: "Single-leg extension",

  overview: [
    {
      text:
        "The leg extension one leg at a time. The quadriceps work alone as before, and you can see and mend a " +
        "difference between sides; the stronger leg cannot cover for the other.",
    },
    {
      text:
        "A trial that compared two seat positions trained its lifters this way, one leg in each, and the thighs " +
        "grew. Nothing suggests that it grows more than both legs together.",
      sources: ["larsen-2024"],
    },
    {
      text:
        "It takes twice the time, so use it when there is a side to bring up, after an injury once a " +
        "professional has cleared you, or when the stack is too light for both legs.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Line the working knee up with the axis and set the pad above that ankle.",
        "Let the other foot rest on the floor or hook it behind the foot plate.",
        "Begin with the weaker leg.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit square with both hip bones heavy, one hand on each handle.",
        "Breathe in while the shin still hangs.",
      ],
    },
    { phase: "lift", steps: ["Extend the knee smoothly with the toes pointing up."] },
    { phase: "top", steps: ["Hold the leg straight for a second and look at the muscle above the inner knee."] },
    {
      phase: "lower",
      steps: [
        "Bend the knee slowly to the full start, keeping the thigh flat.",
        "Match the second leg to the count of the first.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Weak leg first"] },
    { phase: "brace", cues: ["Sit square"] },
    { phase: "lift", cues: ["Toes up, smooth"] },
    { phase: "top", cues: ["Straight for one"] },
    { phase: "lower", cues: ["Thigh stays flat"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The hip on the working side rises or turns in.",
      why: "A single pad pulls you round, and twisting shares the load with the trunk.",
      fix: "Press the idle thigh down and keep the belt line level. A lighter plate does no harm.",
    },
    {
      id: "swung-load",
      symptom: "The foot is thrown up and the lever bangs on its stop.",
      why: "One-legged weights are small, so a swing goes a long way.",
      fix: "Take two seconds for the way up and feel the pad press all the while.",
    },
    {
      id: "incomplete-top",
      symptom: "One leg gets straight, the other does not.",
      why: "The weak leg stops early, and it is just the range in which it is weak.",
      fix: "Choose the weight that the weaker side can lock out, for both.",
    },
    {
      id: "weak-side-last",
      symptom: "The strong leg gets its ten, the other gets what is left.",
      why: "You start with the side you like. Over months it keeps the gap open.",
      fix: "Weak leg first, then the same number with the other and no more.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
