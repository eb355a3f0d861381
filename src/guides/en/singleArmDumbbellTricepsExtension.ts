import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-arm dumbbell triceps extension, in English. */
export const singleArmDumbbellTricepsExtension: Guide = {
  exerciseId: "single-arm-dumbbell-triceps-extension",
  title: "Single-arm dumbbell triceps extension",

  overview: [
    {
      text:
        "One dumbbell is lowered behind the head with one hand and pressed up by the elbow alone. The arm " +
        "overhead puts the long head of the triceps on stretch; in a trial with a cable that position grew " +
        "the triceps more than work with the arm at the side.",
      sources: ["maeo-2022"],
    },
    {
      text:
        "One hand can turn as it likes, which many shoulders prefer to holding one dumbbell with both. It " +
        "asks for light weights and small steps. Log the one dumbbell, and let the weaker arm go first.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit or stand tall and lift a dumbbell overhead with the help of the free hand.",
        "Turn the palm forward or inward, whichever the shoulder likes.",
      ],
    },
    { phase: "brace", steps: ["Pull the ribs down and steady the upper arm beside the ear."] },
    { phase: "lift", steps: ["Straighten the elbow without moving the upper arm."] },
    { phase: "top", steps: ["Stop with the arm long and the dumbbell above the shoulder."] },
    { phase: "lower", steps: ["Lower behind the head for three counts until forearm meets upper arm."] },
  ],

  cues: [
    { phase: "setup", cues: ["Help it overhead"] },
    { phase: "brace", cues: ["Upper arm by the ear"] },
    { phase: "lift", cues: ["Only the elbow opens"] },
    { phase: "top", cues: ["Stacked over the shoulder"] },
    { phase: "lower", cues: ["Three counts, all the way"] },
  ],

  mistakes: [
    {
      id: "elbows-flare",
      symptom: "The elbow drops outward to shoulder height.",
      why: "With the arm no longer overhead the long head loses its stretch.",
      fix: "Hold the upper arm in place with the other hand.",
    },
    {
      id: "trunk-leans-sideways",
      symptom: "Your ribs tip away from the dumbbell.",
      why: "A stiff shoulder borrows the missing height from the waist.",
      fix: "Sit on a bench with a backrest, or bring the arm a little forward of the ear.",
    },
    {
      id: "lumbar-arching",
      symptom: "The chest lifts and the lower back hollows on the way up.",
      why: "The trunk makes room for an arm that cannot reach straight up.",
      fix: "Squeeze the buttocks and lower the ribs before each repetition.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbell stops beside the ear.",
      why: "The lower third is the heavy one.",
      fix: "Change to a dumbbell you can lower to the neck.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "Take the dumbbell down to the shoulder with both hands at the end of a set; do not drop it behind you.",
    },
  ],
};
