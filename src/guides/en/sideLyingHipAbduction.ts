import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The side-lying hip abduction, in English. */
export const sideLyingHipAbduction: Guide = {
  exerciseId: "side-lying-hip-abduction",
  title: "Side-lying hip abduction",

  overview: [
    {
      text:
        "You lie on your side and raise the upper leg. It needs nothing but a floor, and it is one of the most " +
        "direct ways to the side of the hip: gluteus medius and minimus.",
    },
    {
      text:
        "Loaded to a ten-repetition maximum it brought gluteus medius to 99.9% of its maximum, against about 61% " +
        "in step-ups done without a weight. So once twenty are easy, add an ankle weight or a band instead of more " +
        "repetitions.",
      sources: ["macaskill-2014"],
    },
    {
      text:
        "Position matters. In people with weak abductors, rolling the body slightly forward raised the activity of " +
        "the muscle and rolling back lowered it.",
      sources: ["baik-2021"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your side with your back, seat and heels against a wall, the lower leg bent for balance.",
        "Rest your head on the lower arm and put the other hand on the floor in front of you.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stack one hip bone above the other, then roll the upper one a finger's width forward.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Slide the heel up along the wall, toes pointing forward or slightly down.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at about 30 to 40 degrees, before the waist shortens, and hold for a second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the leg over three seconds and stop just above the other.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Back to the wall"] },
    { phase: "brace", cues: ["Roll slightly forward"] },
    { phase: "lift", cues: ["Heel slides up"] },
    { phase: "top", cues: ["Waist stays long"] },
    { phase: "lower", cues: ["Three seconds down"] },
  ],

  mistakes: [
    {
      id: "pelvis-rolls-back",
      symptom: "The upper hip falls backward and the kneecap looks at the ceiling.",
      why: "On the back of the pelvis the strong hip flexors can lift the leg for you.",
      fix: "Keep the hip bone ahead of the one below it; the wall behind tells you when you roll.",
      sources: ["baik-2021"],
    },
    {
      id: "toes-turn-up",
      symptom: "Your foot points upward and the front of the hip burns.",
      why: "Turning out hands the lift to the muscles in front.",
      fix: "Lead with the heel and imagine pouring water off the big toe.",
    },
    {
      id: "leg-drifts-forward",
      symptom: "The leg rises in front of the body.",
      why: "Slightly bent at the hip, the thigh is lifted by tensor fasciae latae and the hip flexors.",
      fix: "Keep the heel touching the wall through the whole set.",
    },
    {
      id: "swung-load",
      symptom: "Quick flaps, up and down, with no stop anywhere.",
      why: "A light leg flies if you throw it, and nothing is left to lift.",
      fix: "Pause at the top until you can feel the muscle under your hand.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
