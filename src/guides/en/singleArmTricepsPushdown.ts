import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Single-arm triceps pushdown, in English. */
export const singleArmTricepsPushdown: Guide = {
  exerciseId: "single-arm-triceps-pushdown",
  title: "Single-arm triceps pushdown",

  overview: [
    {
      text:
        "The pushdown one hand at a time, with a single handle or just the ball of the cable. Each side has to do " +
        "its own share, and the arm can be lined up with the cable exactly as its elbow likes.",
    },
    {
      text:
        "There is no evidence that one arm at a time grows more. It helps when one side lags, when an elbow wants " +
        "its own path, or when the stack's steps are too coarse for two.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand facing the pulley, the cable in front of the working shoulder.",
        "Take the handle palm down, or hold the ball with the thumb up.",
        "Set the upper arm by your side and the free hand on the frame or your hip.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Square your hips to the stack and tighten the waist.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten the elbow until the hand is beside the thigh.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Feel the back of the arm go hard for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the forearm rise past level at an even pace.",
        "Do the weaker side first and match its number with the other.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Cable before the shoulder"] },
    { phase: "brace", cues: ["Hips square"] },
    { phase: "lift", cues: ["Hand to the thigh"] },
    { phase: "top", cues: ["Arm goes hard"] },
    { phase: "lower", cues: ["Even pace up"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The elbow wanders behind you at the bottom.",
      why: "The shoulder extends to finish what the elbow should.",
      fix: "Touch the elbow with your free hand for a set.",
    },
    {
      id: "hips-twist",
      symptom: "The working side turns towards the stack.",
      why: "One-sided load turns the trunk if the waist sleeps.",
      fix: "Stand with the feet wider and hold the frame.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The front of the shoulder dips with each push.",
      why: "A light handle seduces the shoulder into pressing.",
      fix: "Set the shoulder blade down and back once and keep the chest open.",
    },
    {
      id: "range-cut-short",
      symptom: "The forearm never rises above level.",
      why: "Without the second hand to notice, repetitions shrink.",
      fix: "Let the hand come up to the front of the shoulder.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
