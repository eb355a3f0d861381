import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The jackknife sit-up, in English. */
export const jackknifeSitUp: Guide = {
  exerciseId: "jackknife-sit-up",
  title: "Jackknife sit-up",

  overview: [
    {
      text:
        "You start stretched out on your back and fold up from both ends, knees bending as they come in, until " +
        "chest and thighs nearly meet. It is the V-up with a shorter lever: same fold, less demand on hamstrings " +
        "and balance.",
    },
    {
      text:
        "The rectus abdominis rounds the spine while the hip flexors bring the knees. The first half, with legs " +
        "and trunk still low, is the hard one; the tuck at the end is a rest if you let it be.",
    },
    {
      text:
        "A useful step between the sit-up and the V-up, and a good home lift for sets of eight to twenty. Names " +
        "differ from app to app, and some mean the straight-leg version.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie long with arms beside you or overhead and the legs together.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the navel in until the low back touches, and lift heels and head just off the floor.",
        "Fill the lungs.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out while the knees come in and the trunk comes up, so that both arrive together.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Sit for a moment balanced on the pelvis, shins level, hands beside the knees.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Stretch out again in two seconds, stopping with heels and shoulders off the ground.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Long and narrow"] },
    { phase: "brace", cues: ["Heels and head hover"] },
    { phase: "lift", cues: ["Fold in the middle"] },
    { phase: "top", cues: ["Chest meets thighs"] },
    { phase: "lower", cues: ["Stretch out, stay off"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "As you stretch out, your back makes a tunnel over the floor.",
      why: "The legs straighten faster than the abdominals can hold the pelvis.",
      fix: "Keep the heels higher at the end of the stretch; lower them over the weeks, not within the set.",
    },
    {
      id: "neck-cranes",
      symptom: "The chin pokes towards the knees and the throat feels tight.",
      why: "The head tries to close a gap that the ribs should close.",
      fix: "Look over your knees at the far wall and lift the breastbone to it.",
    },
    {
      id: "incomplete-top",
      symptom: "Knees come in, shoulders stay on the ground.",
      why: "That is a knee tuck for the hip flexors, and the abdominals are only along for the ride.",
      fix: "Clap or touch your heels at the top; you can only reach them if the trunk has come up.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You fling out flat and bounce back.",
      why: "The rebound of trunk and legs folds you again for free.",
      fix: "Stop still for one second in the stretched position before each fold.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
