import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Skull crusher, in English. */
export const skullCrusher: Guide = {
  exerciseId: "skull-crusher",
  title: "Skull crusher",

  overview: [
    {
      text:
        "Lying on a bench, you lower an EZ bar towards the forehead or just behind it and straighten the elbows. " +
        "It is a heavy lift for all of the triceps, hardest where the forearms are level.",
    },
    {
      text:
        "Lowered behind the head, with the upper arms leaning back, the long head works longer; that fits what " +
        "overhead training showed, and for this lift itself no trial has been done.",
      sources: ["maeo-2022"],
    },
    {
      text:
        "It takes load well and sits between the press and the pushdown. Elbows often dislike it; a lighter " +
        "bar, a slower turn or dumbbells may suit them better, and an ache that stays is one to have seen.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie with your head near the end of the bench, feet flat.",
        "Hold the inner bends of the bar over the shoulders.",
        "Tilt the upper arms back by a hand's width and keep them there.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Set your shoulder blades on the bench and grip hard.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten the elbows and send the bar up and slightly back.",
      ],
    },
    {
      phase: "top",
      steps: [
        "End with straight arms over your eyes, not over the chest.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower in two to three seconds to the hairline or behind the head.",
        "Stop before the bar touches anything.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Inner bends"] },
    { phase: "brace", cues: ["Blades down", "Grip hard"] },
    { phase: "lift", cues: ["Up and slightly back"] },
    { phase: "top", cues: ["Over the eyes"] },
    { phase: "lower", cues: ["Hairline or behind"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The bar travels over the chest and the lift looks like a press.",
      why: "Moving the upper arm lets chest and shoulders finish a hard repetition.",
      fix: "Keep the elbows pointing at the same spot on the ceiling, and stop when they leave it.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows open as the bar nears your head.",
      why: "Wide elbows shorten the lever and bring in the chest.",
      fix: "Narrow the grip one bend and bring them back to shoulder width.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar falls towards your face and you catch it.",
      why:
        "The muscle is strongest on the way down and should be doing that work; a caught bar also jolts the elbow.",
      fix: "Give each descent three seconds, and end the set when you cannot.",
    },
    {
      id: "range-cut-short",
      symptom: "The forearms stop short of level.",
      why: "Fear for the forehead keeps the bar high.",
      fix: "Lower past the head instead of to it, with a load you trust.",
    },
    {
      id: "wrists-bend",
      symptom: "The bar rolls to the fingers and pulls the hands back.",
      why: "Bent wrists let the bar hang nearer to your face than you think.",
      fix: "Stack the knuckles over the forearm and wrap the thumbs.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The bar passes over your face and throat. Wrap the thumbs round it, use collars, and have a spotter or a " +
        "clear place behind your head for any set near the limit.",
    },
    stopAndRefer,
  ],
};
