import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The seal row, in English. */
export const sealRow: Guide = {
  exerciseId: "seal-row",
  title: "Seal row",

  overview: [
    {
      text:
        "You lie face down on a high bench and row a bar hanging below you. Nothing can swing or cheat, and the low " +
        "back rests. Middle back and lats do the work, with rear shoulder and elbow flexors, from a dead hang to " +
        "the underside of the bench.",
    },
    {
      text:
        "Because the trunk is level, the bar is hardest where it meets the bench. Expect noticeably less on the bar " +
        "than in a bent-over row. It is a good main row in weeks when squats and deadlifts already tire the back.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Raise a bench on blocks until your arms hang just short of the floor with the bar in hand.",
        "Lie with the chin over the edge and the legs along the bench.",
        "Take the bar a hand wider than the shoulders.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press hips and breastbone down.",
        "Let the shoulder blades part.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the bar to the underside of the bench, below the lower ribs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Touch it without a bang and hold for a blink.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower to a full hang in two seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bench high, arms hang"] },
    { phase: "brace", cues: ["Hips and chest down"] },
    { phase: "lift", cues: ["Elbows up, bar touches"] },
    { phase: "top", cues: ["Quiet touch"] },
    { phase: "lower", cues: ["Full hang"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "You hear no touch any more.",
      why: "The top few centimetres are by far the hardest, so they vanish first as you tire.",
      fix: "Count the touches and nothing else.",
    },
    {
      id: "chest-leaves-pad",
      symptom: "The head and breastbone lift to meet the bar.",
      why: "The erectors are helping in the one row built to leave them out.",
      fix: "Lower the load and rest the brow on a towel.",
    },
    {
      id: "legs-help",
      symptom: "The feet lift and kick with each pull.",
      why: "The kick rocks the bench and passes a jolt to the bar.",
      fix: "Cross the ankles under the bench or lay them down and forget them.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The elbows come up wide and the neck shortens.",
      why: "The bar is travelling towards the throat.",
      fix: "Row towards the bottom of the ribs.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Make sure that the raised bench cannot tip or slide before you lie on it, and ask someone to hand you a " +
        "heavy bar.",
    },
  ],
};
