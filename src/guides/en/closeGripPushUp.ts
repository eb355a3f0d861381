import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The close-grip push-up, in English. */
export const closeGripPushUp: Guide = {
  exerciseId: "close-grip-push-up",
  title: "Close-grip push-up",

  overview: [
    {
      text:
        "Hands under the shoulders instead of outside them, elbows brushing the ribs: the elbow bends " +
        "further, and the triceps take over work from the chest. Both count as leading muscles here, by " +
        "anatomy rather than by measurement.",
    },
    {
      text:
        "It is kinder to the wrists than the diamond with its touching hands. When twenty come easily, wear a " +
        "weight vest or put the feet on a bench.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place the hands straight below the shoulders, fingers forward.",
        "Step back until head, hips and heels make one line.",
      ],
    },
    { phase: "brace", steps: ["Turn the elbow pits forward and tighten buttocks and belly."] },
    { phase: "lift", steps: ["Press the floor away with the elbows staying along the ribs."] },
    { phase: "top", steps: ["Finish with straight arms and the upper back pushed up."] },
    { phase: "lower", steps: ["Go down until the chest is a fist above the floor, elbows pointing at the feet."] },
  ],

  cues: [
    { phase: "setup", cues: ["Hands under shoulders"] },
    { phase: "brace", cues: ["One long board"] },
    { phase: "lift", cues: ["Push the floor away"] },
    { phase: "top", cues: ["Straight arms, broad back"] },
    { phase: "lower", cues: ["Elbows brush the ribs"] },
  ],

  mistakes: [
    {
      id: "elbows-flare",
      symptom: "Elbows travel out to the sides half-way down.",
      why: "That gives the work back to the chest.",
      fix: "Imagine holding a towel in each armpit.",
    },
    {
      id: "hips-sag",
      symptom: "The belly reaches the floor before the chest.",
      why: "The trunk tires sooner than the arms.",
      fix: "End the set, or go on with your hands on a bench.",
    },
    {
      id: "range-cut-short",
      symptom: "You turn round at half depth.",
      why: "Narrow hands make the bottom heavy.",
      fix: "Use a raised surface on which you can go all the way.",
    },
    {
      id: "wrists-bend",
      symptom: "The heel of the hand aches.",
      why: "All the weight hangs on a fully bent wrist.",
      fix: "Turn the fingers slightly outward, or hold on to dumbbells or low bars.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
