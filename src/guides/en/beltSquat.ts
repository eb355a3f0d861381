import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The belt squat, in English. */
export const beltSquat: Guide = {
  exerciseId: "belt-squat",
  title: "Belt squat",

  overview: [
    {
      text:
        "The weight hangs from a belt round the hips, so nothing presses on the spine or shoulders. Legs and " +
        "hips do everything: quadriceps and glutes in full, adductors along with them. That makes it a way of " +
        "squatting on days when the back has done enough.",
    },
    {
      text:
        "A review of muscle activity puts it among the lifts with more than 60% of the glutes' maximum. Activity " +
        "is not growth, though, and no trial has followed belt squats over weeks.",
      sources: ["krause-neto-2020", "plotkin-2023"],
      contested: true,
    },
    {
      text:
        "Machines with a lever or a cable differ in how heavy the same plates feel. Stay on one, and compare " +
        "only with yourself.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the belt low on the hips, across the seat and not round the waist.",
        "Hook in, stand in the middle of the platform, and release the stop.",
        "Feet a little wider than the shoulders so that the load can pass.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall with the hands resting lightly on the handles.",
        "Breathe in and tighten the belly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the platform away and stand up under the belt.",
        "Keep chest and hips rising at one speed.",
      ],
    },
    { phase: "top", steps: ["Finish tall with the glutes tight; do not lean back against the belt."] },
    {
      phase: "lower",
      steps: [
        "Let the belt draw you straight down between your feet.",
        "Sit as deep as heels and back allow, and keep tension on the line.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Belt low on hips"] },
    { phase: "brace", cues: ["Tall, hands light"] },
    { phase: "lift", cues: ["Stand up through it"] },
    { phase: "top", cues: ["Glutes, no lean"] },
    { phase: "lower", cues: ["Straight down, deep"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "You stop when the plates have moved a little.",
      why: "It is easy on the upper body, so people load what the legs can only move halfway.",
      fix:
        "Raise the platform or shorten the chain until you reach level thighs without the plates touching down, " +
        "and choose the weight for that.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bow over the load and the low back does part of the lift after all.",
      why: "The belt pulls from in front of the hips; sticking them out behind answers it.",
      fix: "Step a few centimetres (an inch or two) towards the hook point and sit between the heels.",
    },
    {
      id: "knees-cave-in",
      symptom: "The legs close round the chain or lever.",
      why: "A stance made for the machine and not for you.",
      fix: "Turn the toes out, and think of keeping the thighs off the load on both sides.",
    },
    {
      id: "arms-pull-up",
      symptom: "Your hands haul on the rail when it gets hard.",
      why: "It adds strength from the arms that no log shows, and the legs stop early.",
      fix: "Rest the palms on top instead of gripping. If you need to pull, the set is done.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Release the stop only when you stand firmly, and know how to set it again in the lowest position before " +
        "the first hard set.",
    },
  ],
};
