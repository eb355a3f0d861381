import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell skull crusher, in English. */
export const dumbbellSkullCrusher: Guide = {
  exerciseId: "dumbbell-skull-crusher",
  title: "Dumbbell skull crusher",

  overview: [
    {
      text:
        "The lying extension with a dumbbell in each hand, palms facing each other. Each elbow may follow its " +
        "own line, which many people like better than a bar. It is hardest with the forearms level.",
    },
    {
      text:
        "The triceps cannot tell a bar from a dumbbell, so choose by comfort. The weights pass beside your head, " +
        "so you can lower further. Growth has not been measured in this lift.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit with the dumbbells on your thighs, lie back and press them over the shoulders.",
        "Turn the palms in and tilt the upper arms slightly towards your head.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Plant the feet and settle the shoulder blades.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten both elbows at the same time until the arms are long.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with the weights above your eyes, a hand's width apart.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower them beside the ears, elbows still, for two to three seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms face each other"] },
    { phase: "brace", cues: ["Feet and blades set"] },
    { phase: "lift", cues: ["Both elbows together"] },
    { phase: "top", cues: ["Above the eyes"] },
    { phase: "lower", cues: ["Beside the ears"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The upper arms follow the dumbbells back and forth.",
      why: "A pullover creeps in because the lats can help.",
      fix: "Let a partner touch your elbows for one set, or film it from the side.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows fall out and the dumbbells drift together.",
      why: "The chest is looking for a way in.",
      fix: "Keep as much space between the elbows as between the shoulders.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The dumbbells drop past your ears.",
      why: "Two loose weights near the head leave little room for error.",
      fix: "Choose the pair you can stop at any point of the way.",
    },
    {
      id: "range-cut-short",
      symptom: "They turn round above the forehead.",
      why: "Old habit from the bar keeps them there.",
      fix: "Go down until the dumbbells are level with the bench.",
    },
    {
      id: "uneven-sides",
      symptom: "One dumbbell gets to the top late and wobbles.",
      why: "Each triceps is on its own here.",
      fix: "Wait for the slower one at the bottom as well as at the top.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Keep the thumbs round the handles. If a repetition fails, let the weights go down beside your head, never " +
        "across your face.",
    },
    stopAndRefer,
  ],
};
