import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine shrug, in English. */
export const smithMachineShrug: Guide = {
  exerciseId: "smith-machine-shrug",
  title: "Smith machine shrug",

  overview: [
    {
      text:
        "The rails hold the bar for you and the hooks take it whenever you have had enough, so it is the shrug with " +
        "the least around it. The upper trapezius lifts, the hands hold on. The path is dead straight, which is " +
        "just what a shrug needs.",
    },
    {
      text:
        "Use it for heavy but full sets and for repetitions close to the end. Note what your machine's bar weighs: " +
        "7 to 25 kg (15 to 55 lb) are all common.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the bar at the height of your hanging hands and stand with it against the thighs.",
        "Grip just outside the legs and turn it out of the hooks.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand straight with the weight over the middle of the feet.",
        "Let the bar settle and stretch the shoulders.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Shrug straight up along the rails.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold with the shoulders as high as they go.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower until nothing more gives.",
        "After the last one, hook it back in at the bottom.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar against thighs"] },
    { phase: "brace", cues: ["Weight on mid-foot"] },
    { phase: "lift", cues: ["Along the rails"] },
    { phase: "top", cues: ["As high as possible"] },
    { phase: "lower", cues: ["Until nothing gives"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The bar jerks up a thumb's width and falls.",
      why: "Rails make it easy to hold more than you can shrug.",
      fix: "Put a strip of tape where a light shrug ends, and reach it.",
    },
    {
      id: "legs-help",
      symptom: "You bounce in the knees.",
      why: "With the balance taken care of, the legs look for something to do.",
      fix: "Stand with the thighs against the bar and the knees just short of locked.",
    },
    {
      id: "neck-cranes",
      symptom: "The chin leads up and forward.",
      why: "You are trying to gain height the traps do not give.",
      fix: "Look at a point level with your eyes and hold it there.",
    },
    {
      id: "load-too-high",
      symptom: "You can hold the bar but the pause at the top is gone.",
      why: "Above some weight only the hands and the spine still train.",
      fix: "Go back to the heaviest bar you can keep up for a full second.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
