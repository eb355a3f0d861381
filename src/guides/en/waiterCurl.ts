import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The waiter curl, in English. */
export const waiterCurl: Guide = {
  exerciseId: "waiter-curl",
  title: "Waiter curl",

  overview: [
    {
      text:
        "One dumbbell stands upright, its upper end lying flat on both palms like a tray, and you curl it up. " +
        "Palms that must stay level keep the wrists still and the biceps at work the whole way.",
    },
    {
      text:
        "It needs one dumbbell and no bench. Log the weight of that dumbbell. Nobody has shown that it builds " +
        "a special part of the biceps, whatever its fans say.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the dumbbell upright before the thighs, both palms flat under its upper end.",
        "Bring the elbows to the sides of the ribs.",
      ],
    },
    { phase: "brace", steps: ["Stand tall and tighten the belly."] },
    { phase: "lift", steps: ["Curl with the tray kept level."] },
    { phase: "top", steps: ["Stop when the forearms press against the biceps."] },
    { phase: "lower", steps: ["Lower for three counts until the elbows are almost straight."] },
  ],

  cues: [
    { phase: "setup", cues: ["Palms make a tray"] },
    { phase: "brace", cues: ["Tall and tight"] },
    { phase: "lift", cues: ["Keep the tray level"] },
    { phase: "top", cues: ["Squeeze at chest height"] },
    { phase: "lower", cues: ["Three counts down"] },
  ],

  mistakes: [
    {
      id: "dumbbell-tilts",
      symptom: "The dumbbell leans away from you or toward your chest.",
      why: "The wrists bend and the forearms take the load.",
      fix: "Look at the upper end and keep it parallel to the floor.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbows wander in front of the body.",
      why: "The front of the shoulder lifts and the biceps rest.",
      fix: "Pin your upper arms to the ribs, against a wall if need be.",
    },
    {
      id: "swung-load",
      symptom: "The hips nudge the dumbbell off the thighs.",
      why: "The first part is the hardest for a tired arm.",
      fix: "Stop for a second at the bottom, or go down by 2 kg (5 lb).",
    },
    {
      id: "range-cut-short",
      symptom: "You work between half-way and the chest.",
      why: "The lower half is heavier and the palms dislike it.",
      fix: "Lower until the end of the dumbbell passes your belt.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
