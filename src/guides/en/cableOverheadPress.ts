import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable overhead press, in English. */
export const cableOverheadPress: Guide = {
  exerciseId: "cable-overhead-press",
  title: "Cable overhead press",

  overview: [
    {
      text:
        "Between two low pulleys, or sitting on a bench there, you press both handles overhead. The cables " +
        "pull down and outward, so the shoulders stay loaded even with straight arms.",
    },
    {
      text:
        "It suits a crowded gym and shoulders that like to choose their own path. Log one side. The muscles " +
        "are those of any overhead press; no trial has set it against one.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set both pulleys to the bottom and take one handle in each hand.",
        "Bring them to the shoulders, palms forward or facing each other.",
      ],
    },
    { phase: "brace", steps: ["Stand with one foot ahead, buttocks and belly firm."] },
    { phase: "lift", steps: ["Press both hands up and slightly inward."] },
    { phase: "top", steps: ["Finish with the hands over the shoulders, arms almost straight."] },
    { phase: "lower", steps: ["Lower for two counts to the height of the ears or below."] },
  ],

  cues: [
    { phase: "setup", cues: ["Handles at shoulder height"] },
    { phase: "brace", cues: ["One foot ahead, firm"] },
    { phase: "lift", cues: ["Up and slightly in"] },
    { phase: "top", cues: ["Hands over shoulders"] },
    { phase: "lower", cues: ["Slow to the ears"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "The chest turns up to the ceiling.",
      why: "The cables pull you back and the spine gives in.",
      fix: "Sit on a bench with a backrest or use less weight.",
    },
    {
      id: "uneven-sides",
      symptom: "One handle arrives later than the other.",
      why: "Two separate stacks show every difference.",
      fix: "Press at the pace of the slower arm and stop when it stops.",
    },
    {
      id: "range-cut-short",
      symptom: "You press from the forehead upward only.",
      why: "The lowest third is heavy because the shoulder starts there.",
      fix: "Take a plate off each side and start beside the chin.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The shoulders rise before the hands.",
      why: "The trapezius starts a lift that belongs to the deltoids.",
      fix: "Begin each press with a long neck.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
