import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The chest-supported dumbbell row, in English. */
export const chestSupportedDumbbellRow: Guide = {
  exerciseId: "chest-supported-dumbbell-row",
  title: "Chest-supported dumbbell row",

  overview: [
    {
      text:
        "Face down on a bench set to 30 or 45 degrees, you row two dumbbells. The bench takes the trunk out of it, " +
        "so neither a tired low back nor a swing can spoil the set. Middle back and lats lead, rear shoulder and " +
        "elbow flexors help; the pull is hardest at the top, where the load feels almost pinned.",
    },
    {
      text:
        "It suits heavy weeks of squats and deadlifts, and anyone who wants to feel the middle back. Elbows at " +
        "45 degrees or wider shift it towards rear shoulder and middle back, elbows close towards the lats. " +
        "Nobody has measured by how much.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bench at 30 to 45 degrees and lie with the breastbone at its upper end.",
        "Put the toes on the floor, legs long.",
        "Let the dumbbells hang straight down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press hips and chest to the pad.",
        "Let the blades slide apart.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Row the dumbbells towards your hips or your waist.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause with the blades together and the forearms upright.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the arms hang and the upper back opens.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Breastbone at the edge"] },
    { phase: "brace", cues: ["Hips on the pad"] },
    { phase: "lift", cues: ["Elbows up and back"] },
    { phase: "top", cues: ["Pause, forearms upright"] },
    { phase: "lower", cues: ["Hang and open"] },
  ],

  mistakes: [
    {
      id: "chest-leaves-pad",
      symptom: "You arch up off the bench to finish.",
      why: "The spine extends where the shoulder blades should move, and the low back is at work again.",
      fix: "Choose dumbbells 2 kg (5 lb) lighter and keep three points on the pad: hips, belly, breastbone.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The dumbbells rise towards the armpits with the neck tense.",
      why: "The upper trapezius takes over when you row too high.",
      fix: "Row towards the waist.",
    },
    {
      id: "neck-cranes",
      symptom: "You look at the mirror, chin up.",
      why: "It does nothing for the row, and it may irritate the neck over long sets.",
      fix: "Rest your eyes on the floor just past the bench.",
    },
    {
      id: "range-cut-short",
      symptom: "The elbows barely pass the trunk.",
      why: "The last stretch is the hardest and the reason for the lift.",
      fix: "If you cannot hold the top for a second, go lighter.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
