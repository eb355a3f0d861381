import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Zercher good morning, in English. */
export const zercherGoodMorning: Guide = {
  exerciseId: "zercher-good-morning",
  title: "Zercher good morning",

  overview: [
    {
      text:
        "The bar lies in the crooks of your elbows while you fold at the hips and rise again. With the load " +
        "in front, the upper back has to resist rounding as hard as the lower back does, and the hamstrings " +
        "are stretched as in any good morning.",
    },
    {
      text:
        "It calls for less weight than the version with the bar on the back, and for a pad or sleeves if the " +
        "bar bites. Strongmen use it to prepare for stones; most others are well served by a Romanian " +
        "deadlift.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar in the rack at the height of your navel.",
        "Hook the elbows under it, fists up, and step back with it close to the belly.",
      ],
    },
    { phase: "brace", steps: ["Fill the belly with air and soften the knees."] },
    { phase: "lift", steps: ["Drive the hips forward and stand up."] },
    { phase: "top", steps: ["Finish tall, bar against the body."] },
    { phase: "lower", steps: ["Push the hips back until you feel the hamstrings, back flat from end to end."] },
  ],

  cues: [
    { phase: "setup", cues: ["Bar deep in elbows"] },
    { phase: "brace", cues: ["Big breath, soft knees"] },
    { phase: "lift", cues: ["Hips forward"] },
    { phase: "top", cues: ["Tall, bar close"] },
    { phase: "lower", cues: ["Hips back, chest proud"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The back curls over the bar.",
      why: "The load sits far in front and the spine gives way.",
      fix: "End the set, halve the weight and go only as low as the back stays flat.",
    },
    {
      id: "squatted-hinge",
      symptom: "The knees travel forward and the hips sink.",
      why: "Elbows low between the thighs invite a squat.",
      fix: "Keep the shins upright and let the seat travel back to a wall behind you.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar leaves the belly as you bend.",
      why: "Every centimetre of distance makes it heavier for the back.",
      fix: "Squeeze the fists toward the chin and the elbows toward the ribs.",
    },
    {
      id: "load-too-high",
      symptom: "You cannot hold the depth of the first repetition.",
      why: "Arms and upper back give out long before the hips.",
      fix: "Begin with the empty bar and add 2.5 kg (5 lb) at a time.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Let the bar come down on safety pins at the lowest point you mean to reach. Never try to save a lost " +
        "repetition by rounding.",
    },
  ],
};
