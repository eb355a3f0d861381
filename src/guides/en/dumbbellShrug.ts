import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell shrug, in English. */
export const dumbbellShrug: Guide = {
  exerciseId: "dumbbell-shrug",
  title: "Dumbbell shrug",

  overview: [
    {
      text:
        "A dumbbell in each hand hangs beside the thighs and the shoulders lift them straight up. The arms are free " +
        "to hang where they like, which many shoulders prefer to a bar in front. The upper trapezius leads, the " +
        "forearms hold.",
    },
    {
      text:
        "Steps are small and it needs no rack, so it makes a good last lift of a day. The log wants the weight of " +
        "one dumbbell. If grip limits you, sit on a bench: it does not help the grip, but it takes the legs away.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pick the dumbbells up like a deadlift and stand with them at your sides, palms in.",
        "Feet at hip width.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lengthen the neck and draw the ribs down.",
        "Let both shoulders hang.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lift both shoulders up and very slightly back.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stay at the top while you count one.",
        "The elbows are still straight.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sink slowly to the full hang.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms in, stand tall"] },
    { phase: "brace", cues: ["Let them hang"] },
    { phase: "lift", cues: ["Up, slightly back"] },
    { phase: "top", cues: ["Count one"] },
    { phase: "lower", cues: ["Sink slowly"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The set turns into nodding dumbbells.",
      why: "With weight in both hands it is easy to feel busy while moving two centimetres.",
      fix: "Lift until you can rise no more, and count only those.",
    },
    {
      id: "shoulders-rolled",
      symptom: "You roll them backward at the top.",
      why: "Gravity does not pull in that direction, so the roll has no resistance to work against.",
      fix: "Pause instead of rolling.",
    },
    {
      id: "swung-load",
      symptom: "The dumbbells sway in front of and behind the legs.",
      why: "The trunk rocks to get them going.",
      fix: "Press the handles lightly against the thighs all the way.",
    },
    {
      id: "neck-cranes",
      symptom: "The head sinks between the shoulders or pushes forward.",
      why: "The ears come down to meet the shoulders.",
      fix: "Stand against a wall for one set, back of the head touching.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
