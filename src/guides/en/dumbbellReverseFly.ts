import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell reverse fly, in English. */
export const dumbbellReverseFly: Guide = {
  exerciseId: "dumbbell-reverse-fly",
  title: "Dumbbell reverse fly",

  overview: [
    {
      text:
        "Bent over, or chest down on an incline bench, you open your arms to the sides like wings. The rear of the " +
        "shoulder leads, and the muscles between the shoulder blades help. It gets hard only near the top, with " +
        "the arms level.",
    },
    {
      text:
        "Presses hardly touch the rear shoulder, and rows share it with bigger muscles, so this small lift has its " +
        "own reason to exist. The loads are light; that is how it should be. No trial has followed its growth.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hinge forward until the trunk is nearly level, or lie face down on a bench set at 30 to 45 degrees.",
        "Let the dumbbells hang under the shoulders, elbows slightly bent, thumbs or palms facing each other.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Make your neck long and hold the trunk still.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spread the arms out and round, elbows leading, towards the side walls.",
        "Let the shoulder blades come together only at the end.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the arms in line with the shoulders.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Close the wings slowly until the weights hang again, and let them stop.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Trunk nearly level"] },
    { phase: "brace", cues: ["Long neck"] },
    { phase: "lift", cues: ["Spread, do not lift"] },
    { phase: "top", cues: ["In line with shoulders"] },
    { phase: "lower", cues: ["Slow wings"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The trunk bobs up to meet the dumbbells.",
      why: "Every bob throws the weight through the easy half, and the hard half gets only the rest.",
      fix: "Rest your forehead or chest on a bench.",
    },
    {
      id: "elbows-bend-into-row",
      symptom: "The elbows pass behind you close to the ribs.",
      why: "Bent and close, the arm is rowed by the lats and the middle back.",
      fix: "Fix the bend and send the hands out to the sides, wide of the shoulders.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The dumbbells finish beside your ears.",
      why: "The upper trapezius is always ready to help an arm backward and up.",
      fix: "Aim the hands a little lower, in line with the collarbones.",
    },
    {
      id: "trunk-rises",
      symptom: "You began level and finish half upright.",
      why: "Standing up moves the work from the rear to the side of the shoulder.",
      fix: "Fix on a spot on the floor a metre ahead and keep looking at it.",
    },
    {
      id: "load-too-high",
      symptom: "The arms never get level.",
      why: "The lever is long and the muscle small, so even 5 kg (10 lb) a hand can be much.",
      fix: "Pick the pair with which you can hold the last centimetre for a second.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
