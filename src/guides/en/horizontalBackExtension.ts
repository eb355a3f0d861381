import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The horizontal back extension, in English. */
export const horizontalBackExtension: Guide = {
  exerciseId: "horizontal-back-extension",
  title: "Horizontal back extension",

  overview: [
    {
      text:
        "Your legs are held level, your trunk hangs over the edge and you raise it until it is level too. Gravity " +
        "pulls hardest when the trunk is horizontal, so the lift is hardest at the top, with hips straight and " +
        "glutes short. On the 45-degree bench the hardest point comes earlier.",
    },
    {
      text:
        "It may be done in two ways. Keep the back still and bend only at the hips, and it is a glute and " +
        "hamstring lift with the back extensors holding. Round and unroll the back, and the extensors move as " +
        "well. This guide describes the first.",
    },
    {
      text:
        "About 63% of your body mass is lifted, so many need no extra weight at first. No trial has compared the " +
        "two benches for growth.",
      sources: ["hartmann-tunnemann"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pad so that its edge lies just below the hip crease and your pelvis can tip freely.",
        "Hook the heels under the rollers, cross the arms on the chest and begin with the trunk hanging down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Flatten the back, tuck the chin slightly and tighten the glutes before you rise.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the thighs into the pad and bring the trunk up as one straight board.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop level with your legs and hold for a second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Fold slowly at the hips until you feel the hamstrings, then turn round.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pad below hip crease"] },
    { phase: "brace", cues: ["Back like a board"] },
    { phase: "lift", cues: ["Thighs press the pad"] },
    { phase: "top", cues: ["Level, hold, stop"] },
    { phase: "lower", cues: ["Fold at the hips"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "You end above level with the chest high and the lower back folded.",
      why: "The hips are straight at level; everything above it is the spine bending backward.",
      fix: "Let someone hold a hand at the right height and touch it softly with your shoulders.",
    },
    {
      id: "pad-too-high",
      symptom: "The edge presses into the belly and you can only curl over it.",
      why: "With the pelvis pinned the hips cannot fold, and the back has to move in their place.",
      fix: "Slide the pad towards the knees until the hip bones are free.",
    },
    {
      id: "swung-load",
      symptom: "You throw yourself up and drop down again.",
      why: "Speed carries the trunk through the hard last part, where the glutes should hold.",
      fix: "Take two seconds each way and stop at the top of every repetition.",
    },
    {
      id: "neck-cranes",
      symptom: "You look ahead and feel it in the neck.",
      why: "Lifting the head feels like lifting the trunk.",
      fix: "Look at the floor beneath you and let the head follow the spine.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
