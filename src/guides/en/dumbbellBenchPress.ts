import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell bench press, in English. */
export const dumbbellBenchPress: Guide = {
  exerciseId: "dumbbell-bench-press",
  title: "Dumbbell bench press",

  overview: [
    {
      text:
        "A flat press with one dumbbell in each hand. The arms can come deeper than a bar would let them, and " +
        "each side has to balance its own load. The whole chest leads, with front shoulder and triceps, and the " +
        "load is felt most at the bottom, where the chest is long.",
    },
    {
      text:
        "It suits people whose shoulders like a freer path, those with a weaker side, and anyone who trains " +
        "alone, since a failed dumbbell goes to the floor and not to the neck. The price is the way into " +
        "position, which gets hard before the pressing does.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit on the end of the bench with the dumbbells upright on your thighs.",
        "Lean back and kick them up one after the other as you lie down.",
        "Set the blades back, the feet wide, and turn the palms slightly towards each other.",
      ],
    },
    {
      phase: "brace",
      steps: ["Take a breath with the dumbbells beside the chest, forearms upright."],
    },
    {
      phase: "lift",
      steps: [
        "Press up and a little inward until the hands are above the shoulders.",
        "Keep both moving at one speed.",
      ],
    },
    {
      phase: "top",
      steps: ["Stop with straight arms before the dumbbells meet."],
    },
    {
      phase: "lower",
      steps: [
        "Let them sink until the handles are about level with the chest, or as deep as feels clean.",
        "After the last one, bring them to the thighs and rock up, or lower them to the floor at your sides.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Kick them up"] },
    { phase: "brace", cues: ["Forearms upright"] },
    { phase: "lift", cues: ["Press up and in"] },
    { phase: "top", cues: ["Stop before they touch"] },
    { phase: "lower", cues: ["Deep and even"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The upper arms stop level with the bench although there is room below.",
      why: "Heavy dumbbells are scary at the bottom, and it is the bottom you chose them for.",
      fix: "Go down one pair and hold the deepest clean position for a count.",
    },
    {
      id: "dumbbells-knock",
      symptom: "They clink at the top of each repetition.",
      why: "Bringing them together adds nothing, since gravity pulls straight down, and it loosens the shoulders.",
      fix: "Finish with the dumbbells a hand apart, over the shoulders.",
    },
    {
      id: "wrists-bend",
      symptom: "The handles sit over the fingers and the hands tip back.",
      why: "The dumbbell has rolled on the way up from the thighs.",
      fix: "Regrip before the first repetition with the handle over the forearm.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows are level with the ears at the bottom.",
      why: "Palms that face the feet turn the arms out.",
      fix: "Turn the hands in by a quarter and aim the elbows between ribs and shoulder.",
    },
    {
      id: "uneven-sides",
      symptom: "One dumbbell lags, sits lower or swings out.",
      why: "Most of us have a better arm and let it lead.",
      fix: "Begin each repetition only when both sides are level, and count the weaker side's repetitions.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Do not try to save a dumbbell that drifts out of line: let it go to the side, away from the head, and " +
        "warn people near you. For heavy pairs ask someone to hand you the second one.",
    },
    stopAndRefer,
  ],
};
