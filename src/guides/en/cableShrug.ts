import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable shrug, in English. */
export const cableShrug: Guide = {
  exerciseId: "cable-shrug",
  title: "Cable shrug",

  overview: [
    {
      text:
        "You stand before a low pulley and shrug its bar or two handles. The cable keeps pulling at every height " +
        "and lets you lean or step back so that the line suits your shoulders. The upper trapezius does the " +
        "lifting.",
    },
    {
      text:
        "It is a light relative of the barbell shrug, kind to the hands and easy to end at any time. Ten to fifteen " +
        "repetitions with a pause fit it better than heavy sixes.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley to the floor and take a straight bar, or a handle from each side.",
        "Stand close, arms hanging along the cable.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Weight on both feet, ribs over hips.",
        "Let the pull stretch the shoulders down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the shoulders towards the ears, arms straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause without leaning.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give way slowly until you are fully stretched.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Close to the pulley"] },
    { phase: "brace", cues: ["Ribs over hips"] },
    { phase: "lift", cues: ["Shoulders up, arms long"] },
    { phase: "top", cues: ["Pause, no lean"] },
    { phase: "lower", cues: ["Give way slowly"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The shoulders only twitch.",
      why: "Fast light repetitions feel warm and move little.",
      fix: "One second up, one held, two down.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You tip back as you lift.",
      why: "The cable runs forward to the stack, and the body makes a counterweight of itself.",
      fix: "Step closer until the cable is nearly upright.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbows bend and swing outward.",
      why: "That turns the shrug into an upright row with another target.",
      fix: "Grip a little wider and think of the arms as ropes.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack drops between repetitions.",
      why: "You lose the stretch, which the cable holds better than any bar.",
      fix: "Keep the plates apart for the whole set.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
