import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell front raise, in English. */
export const dumbbellFrontRaise: Guide = {
  exerciseId: "dumbbell-front-raise",
  title: "Dumbbell front raise",

  overview: [
    {
      text:
        "Straight arms carry two dumbbells to the front until they are level. The front of the shoulder leads, and " +
        "the upper chest helps. It weighs most with the arms level, where the muscle is short.",
    },
    {
      text:
        "Measured in ten bodybuilders, front raises topped lateral raises for the front of the shoulder and for " +
        "the chest, and gave clearly less to the side.",
      sources: ["coratella-2020"],
    },
    {
      text:
        "Think before you add it: every press already trains this muscle. It earns a place when you press " +
        "little, or when you want the front of the shoulder without the triceps.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet at hip width, dumbbells in front of the thighs.",
        "Turn the palms towards you or towards each other, elbows just off straight.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the glutes and set the ribs down, for the weights will pull you forward.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise both arms, or one after the other, in a smooth arc to the front.",
        "Keep the wrists in line with the forearms.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at shoulder height and stand as you stood at the start.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for about three seconds to just off the thighs.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Just off the thighs"] },
    { phase: "brace", cues: ["Glutes and ribs"] },
    { phase: "lift", cues: ["Long arms, smooth arc"] },
    { phase: "top", cues: ["Shoulder height"] },
    { phase: "lower", cues: ["Three seconds down"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The dumbbells bounce off your legs and fly.",
      why: "A swing does the lower half, and the lower half is where the shoulder is long.",
      fix: "Pause a second at the thighs before each raise.",
    },
    {
      id: "trunk-leans-back",
      symptom: "Your shoulders go behind your hips as the arms come up.",
      why: "Leaning balances the weight and shortens the way.",
      fix: "Stand against a wall with heels a hand's width off it, or do one arm at a time.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The top of the raise is a shrug with straight arms.",
      why: "The upper trapezius finishes what the front of the shoulder cannot.",
      fix: "Stop a little below level for a few weeks and keep the neck long.",
    },
    {
      id: "lowered-too-fast",
      symptom: "Down takes no time at all.",
      why: "Gravity does the lowering, and the muscle skips the part in which it can bear most.",
      fix: "Match the way down to a slow breath out.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
