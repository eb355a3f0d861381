import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The assisted dip, in English. */
export const assistedDip: Guide = {
  exerciseId: "assisted-dip",
  title: "Assisted dip",

  overview: [
    {
      text:
        "A dip with your knees or feet on a platform that pushes you up. The number on the stack is taken off " +
        "your body mass, so more plates make it easier. Muscles and hard spot are those of the dip: lower chest " +
        "and triceps, at the bottom.",
    },
    {
      text:
        "It opens the dip to anyone who cannot yet do eight clean ones alone, and gives the strong a way to add " +
        "sets. Log the help with its meaning: 40 kg (90 lb) of help going down to 30 kg (65 lb) is progress.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Choose the help so that you manage six to twelve repetitions.",
        "Hold the bars and step or kneel onto the platform one leg after the other.",
        "Straighten the arms, shoulders low.",
      ],
    },
    {
      phase: "brace",
      steps: ["Close the ribs and keep the weight over the hands, not over the knees."],
    },
    {
      phase: "lift",
      steps: ["Press the bars down while the platform only follows."],
    },
    {
      phase: "top",
      steps: ["Straight arms, chest open, neck long."],
    },
    {
      phase: "lower",
      steps: [
        "Lower slowly until the upper arms are level; hold the platform back with your arms.",
        "Step off one leg at a time while holding on.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["More plates, more help"] },
    { phase: "brace", cues: ["Weight on the hands"] },
    { phase: "lift", cues: ["Press, don't jump"] },
    { phase: "top", cues: ["Neck long"] },
    { phase: "lower", cues: ["Slow all the way"] },
  ],

  mistakes: [
    {
      id: "too-much-help",
      symptom: "You could go on for ever and the stack never changes.",
      why: "A comfortable setting stays where it is because nobody asks.",
      fix: "Take one plate off whenever you reach twelve with two to spare.",
    },
    {
      id: "bounced-turn",
      symptom: "The platform springs you out of the bottom.",
      why: "Dropping fast loads it like a trampoline.",
      fix: "Reach the bottom so slowly that the platform stands still for a moment.",
    },
    {
      id: "sunk-too-deep",
      symptom: "The platform lets you down past where you could hold yourself.",
      why: "Help makes depth cheap, and the shoulder does not know about the stack.",
      fix: "Turn at level upper arms.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders slump towards the bars as you go down.",
      why: "Leaning on the knees leaves the upper body slack.",
      fix: "Lift the breastbone and push the bars slightly apart.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Platforms swing up with force when you step off. Keep both hands on the bars and leave the platform with " +
        "one foot at a time.",
    },
    stopAndRefer,
  ],
};
