import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The trap bar overhead press, in English. */
export const trapBarOverheadPress: Guide = {
  exerciseId: "trap-bar-overhead-press",
  title: "Trap bar overhead press",

  overview: [
    {
      text:
        "You stand inside the frame of a trap bar set high in a rack and press it overhead with the palms " +
        "facing each other. The load passes beside the head instead of in front of the face, which many " +
        "shoulders and necks like.",
    },
    {
      text:
        "The frame wobbles in every direction, so expect to press less than with a straight bar, and weigh " +
        "your bar: they run from 20 to 30 kg (45 to 65 lb).",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Rest the bar on the rack's pins at shoulder height, low handles up if it has two pairs.",
        "Step inside and take the exact middle of the handles.",
      ],
    },
    { phase: "brace", steps: ["Squeeze the handles, tighten the buttocks and lift the frame free."] },
    { phase: "lift", steps: ["Press straight up past the ears."] },
    { phase: "top", steps: ["Finish with the arms beside the ears and the frame level."] },
    { phase: "lower", steps: ["Lower to the height of the shoulders under control."] },
  ],

  cues: [
    { phase: "setup", cues: ["Exact middle of handles"] },
    { phase: "brace", cues: ["Buttocks tight, ribs down"] },
    { phase: "lift", cues: ["Straight past the ears"] },
    { phase: "top", cues: ["Level frame, long arms"] },
    { phase: "lower", cues: ["Slow to the shoulders"] },
  ],

  mistakes: [
    {
      id: "frame-tips",
      symptom: "The front or back of the frame dips on the way up.",
      why: "Your hands are off its balance point.",
      fix: "Re-rack, move the grip by a finger's breadth and try with the empty bar.",
    },
    {
      id: "lumbar-arching",
      symptom: "You lean back as the bar passes the forehead.",
      why: "The chest tries to help when the shoulders stall.",
      fix: "Squeeze the buttocks before every repetition and end the set when that fails.",
    },
    {
      id: "legs-help",
      symptom: "The knees dip before the bar moves.",
      why: "It has become a push press, with a load the shoulders cannot start.",
      fix: "Stand with locked knees and take 5 kg (10 lb) off.",
    },
    {
      id: "range-cut-short",
      symptom: "The handles stop at the level of the ears.",
      why: "The bottom is the hardest part and the frame feels safer up high.",
      fix: "Set the pins so that the bar comes to rest at collarbone height.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Press inside a rack with the pins just below the lowest point. A trap bar cannot be dropped forward " +
        "or back, because you are standing in it.",
    },
  ],
};
