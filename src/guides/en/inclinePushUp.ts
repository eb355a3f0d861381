import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline push-up, in English. */
export const inclinePushUp: Guide = {
  exerciseId: "incline-push-up",
  title: "Incline push-up",

  overview: [
    {
      text:
        "A push-up with the hands on a bench, box or bar. The higher the hands, the lighter it is: 55% of body " +
        "mass at 30 cm (12 in), 41% at 61 cm (24 in), against 64% on the floor. We count 48% for a bench, which " +
        "is a guess between the two.",
      sources: ["ebben-2011", "project-judgement"],
    },
    {
      text:
        "Chest, front shoulder and triceps work as on the floor, and the trunk learns the full line from the " +
        "first day. To progress, lower the hands step by step: wall, table, bench, low box, floor.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pick something that cannot slide or tip, and push it against a wall.",
        "Hold the edge a little wider than the shoulders and walk the feet back.",
        "Come onto the toes with the body straight.",
      ],
    },
    {
      phase: "brace",
      steps: ["Tuck the ribs and make buttocks and thighs hard."],
    },
    {
      phase: "lift",
      steps: ["Push the edge away from you and rise in one piece."],
    },
    {
      phase: "top",
      steps: ["Arms straight, shoulders away from the ears."],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the lower half of the chest touches the edge.",
        "Elbows half tucked, head behind the edge.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Firm edge, feet back"] },
    { phase: "brace", cues: ["Ribs tucked"] },
    { phase: "lift", cues: ["Rise in one piece"] },
    { phase: "top", cues: ["Ears away from shoulders"] },
    { phase: "lower", cues: ["Chest to the edge"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The hips arrive at the bench before the chest.",
      why: "It feels so light that the trunk takes a break.",
      fix: "Squeeze a rolled towel between the thighs for the whole set.",
    },
    {
      id: "range-cut-short",
      symptom: "The chest hangs a hand above the edge at the turn.",
      why: "You chose a height that is too low for now.",
      fix: "Go one step higher and touch on every repetition.",
    },
    {
      id: "elbows-flare",
      symptom: "The edge meets you at the throat and the elbows point out.",
      why: "You stand too close, so the hands are at face height.",
      fix: "Step the feet further back until the edge meets the lower chest.",
    },
    {
      id: "support-moves",
      symptom: "The bench creeps or tilts with your push.",
      why: "Your weight pushes forward as well as down, and light furniture gives.",
      fix: "Wedge it against the wall, or use a bar fixed in a rack.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    { text: "Try the support with a hard push before you lean on it. A bench that tips drops you face first." },
    stopAndRefer,
  ],
};
