import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The band chest press, in English. */
export const bandChestPress: Guide = {
  exerciseId: "band-chest-press",
  title: "Band chest press",

  overview: [
    {
      text:
        "A band runs round your upper back and you push its ends forward. The pull grows as the band stretches, " +
        "so it asks most at the end, with the arms long and the chest short, and least where a bench press is " +
        "hard. Chest, front shoulder and triceps share it.",
    },
    {
      text:
        "Take it along when you travel, use it to warm up, or build many repetitions at home. A band alone cannot " +
        "be logged in kilograms: note its colour, where you hold it and how far you stand from an anchor.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lay the band flat across the shoulder blades and under the arms, or fix it behind you at chest height.",
        "Take up the slack until it pulls with the hands at the chest.",
        "Check the band for tears and the anchor for a firm hold.",
      ],
    },
    {
      phase: "brace",
      steps: ["Stand in a stride or sit upright, ribs over hips, one breath in."],
    },
    {
      phase: "lift",
      steps: ["Push both hands forward evenly against the rising pull."],
    },
    {
      phase: "top",
      steps: ["Hold the far end for one to two seconds; that is where the work is."],
    },
    {
      phase: "lower",
      steps: [
        "Let the band bring the hands back slowly, never all at once.",
        "Keep some stretch in it at the chest.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Band flat, no slack"] },
    { phase: "brace", cues: ["Ribs over hips"] },
    { phase: "lift", cues: ["Even push"] },
    { phase: "top", cues: ["Hold the far end"] },
    { phase: "lower", cues: ["Resist it back"] },
  ],

  mistakes: [
    {
      id: "band-slack-at-start",
      symptom: "The first half of the push feels like nothing.",
      why: "Your grip leaves the band loose, so only the last centimetres train you.",
      fix: "Wind it round the hands once more or step further from the anchor.",
    },
    {
      id: "band-slips",
      symptom: "The band rides up to the neck or rolls into a cord.",
      why: "It lay too high, or on a slippery shirt.",
      fix: "Cross it once behind the back, low on the blades, and smooth it flat.",
    },
    {
      id: "incomplete-top",
      symptom: "You turn round with bent elbows.",
      why: "The strongest pull sits at the end and it is easy to avoid.",
      fix: "Take a lighter band and reach the end on every repetition.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The hands snap back to the chest.",
      why: "The band returns the energy faster than you would by yourself.",
      fix: "Count to three on the way back.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "A worn band can tear and hit the face. Look it over before each session, keep the eyes out of its line, " +
        "and throw it away at the first nick.",
    },
    stopAndRefer,
  ],
};
