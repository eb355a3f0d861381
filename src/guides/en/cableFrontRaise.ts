import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Cable front raise, in English. */
export const cableFrontRaise: Guide = {
  exerciseId: "cable-front-raise",
  title: "Cable front raise",

  overview: [
    {
      text:
        "You face away from a low pulley with the cable between your legs, or to one side, and raise straight arms " +
        "to the front. Unlike a dumbbell, the cable pulls backward as well as down, so the front of the shoulder " +
        "is loaded as soon as the hand leaves the thigh.",
    },
    {
      text:
        "Whether that even pull builds more is untested here; for the side of the shoulder it made no difference. " +
        "As an extra for the front of the shoulder it is comfortable and easy to load in small steps.",
      sources: ["larsen-2025"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Clip a rope or short bar to the lowest pulley and step over the cable, back to the stack.",
        "Walk forward until it pulls with the arms hanging.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand in a small stride, glutes tight, so that the cable cannot pull you over.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise long arms to shoulder height in front of you.",
        "Keep the hands shoulder-width apart if you use a rope.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Wait for a count of one with the shoulders down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hands travel back to the thighs against the pull.",
        "Do not lean with them.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Back to the stack"] },
    { phase: "brace", cues: ["Small stride, glutes tight"] },
    { phase: "lift", cues: ["Long arms up"] },
    { phase: "top", cues: ["Count one"] },
    { phase: "lower", cues: ["Resist to the thighs"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-back",
      symptom: "Your weight goes onto the heels and the chest opens as the hands rise.",
      why: "Leaning into the cable lifts the stack with body mass.",
      fix: "Shorten the step away from the pulley and take one plate less.",
    },
    {
      id: "swung-load",
      symptom: "The hands leave with a jerk of the hips.",
      why: "The start is the part a dumbbell forgives and a cable does not.",
      fix: "Begin from a tight cable and take a full second for the first hand's width.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The rope rises because the shoulders do.",
      why: "The arms have stopped and the upper trapezius goes on.",
      fix: "End the set at the first repetition that needs it.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The cable snatches your arms down between your legs.",
      why: "The stack is falling and you are hanging on to it.",
      fix: "Slow the pulley down as if somebody were asleep beside it.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
