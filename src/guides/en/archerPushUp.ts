import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The archer push-up, in English. */
export const archerPushUp: Guide = {
  exerciseId: "archer-push-up",
  title: "Archer push-up",

  overview: [
    {
      text:
        "Hands wide, you lower yourself toward one of them while the other arm slides out straight, like an " +
        "archer drawing a bow. Most of your weight ends on one side, so it is a step between the push-up and " +
        "its one-armed form.",
    },
    {
      text:
        "Do the same number to each side and log the repetitions of one side. If you can do fewer than " +
        "fifteen clean push-ups, those will serve you better for now.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place the hands about one and a half times as far apart as for a push-up, fingers turned out.",
        "Put the feet a little wider than the hips.",
      ],
    },
    { phase: "brace", steps: ["Make the body stiff from heels to head."] },
    { phase: "lift", steps: ["Push away from the bent arm until both arms are straight again."] },
    { phase: "top", steps: ["Pause in the middle with level shoulders."] },
    { phase: "lower", steps: ["Sink toward the other hand while the far arm straightens along the floor."] },
  ],

  cues: [
    { phase: "setup", cues: ["Wide hands, fingers out"] },
    { phase: "brace", cues: ["Stiff from heel to head"] },
    { phase: "lift", cues: ["Push back to centre"] },
    { phase: "top", cues: ["Shoulders level"] },
    { phase: "lower", cues: ["Chest to one hand"] },
  ],

  mistakes: [
    {
      id: "straight-arm-bends",
      symptom: "The helping arm folds, and the body goes straight down.",
      why: "Two bent arms make a wide push-up of it.",
      fix: "Let the fingers of the far hand turn up and slide a few centimetres outwards.",
    },
    {
      id: "hips-twist",
      symptom: "One hip dips toward the floor.",
      why: "The weight moves sideways and the trunk does not follow in one piece.",
      fix: "Widen the feet and tighten the buttock of the far side.",
    },
    {
      id: "hips-sag",
      symptom: "The lower back hangs between the hands.",
      why: "A wide base needs a firmer belly than you are used to.",
      fix: "Shorten the set and finish with plain push-ups.",
    },
    {
      id: "elbows-flare",
      symptom: "The working elbow points at the ceiling above your ear.",
      why: "The shoulder has turned inward under the load.",
      fix: "Aim that elbow toward the hip at about 45 degrees.",
    },
    {
      id: "range-cut-short",
      symptom: "You lean to the side without going down.",
      why: "Shifting is easier than bending.",
      fix: "Use a raised surface and touch it with the chest beside the hand.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
