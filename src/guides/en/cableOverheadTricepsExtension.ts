import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Cable overhead triceps extension, in English. */
export const cableOverheadTricepsExtension: Guide = {
  exerciseId: "cable-overhead-triceps-extension",
  title: "Cable overhead triceps extension",

  overview: [
    {
      text:
        "With your back to the pulley and arms overhead, you straighten the elbows against a cable from behind. " +
        "The long head of the triceps is held long throughout, and the cable keeps pulling where a dumbbell lets " +
        "go.",
    },
    {
      text:
        "This is the triceps lift with the best evidence. In scans, overhead training grew the whole triceps by " +
        "19.9%, the same training with the arms down by 13.9%. For the long head it was 28.5 against 19.6%. It is " +
        "one trial, with a weight that was lighter overhead.",
      sources: ["maeo-2022"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley at about head height, clip a rope, and turn your back to it.",
        "Hold the rope behind your head and take a long step forward.",
        "Bring the upper arms beside your ears, leaning slightly.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand in a stride with ribs down, so that the cable cannot bend you back.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten the elbows forward and up, the hands spreading at the end.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Lock out softly with the upper arms still by your ears.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hands go back behind the head until the elbows are fully bent.",
        "Stay there a moment before you turn.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Back to the pulley"] },
    { phase: "brace", cues: ["Ribs down, long stride"] },
    { phase: "lift", cues: ["Hands forward and up"] },
    { phase: "top", cues: ["Arms by ears"] },
    { phase: "lower", cues: ["Deep behind the head"] },
  ],

  mistakes: [
    {
      id: "elbows-flare",
      symptom: "The elbows open like wings.",
      why: "Tight shoulders or too much weight push them out, and the pull on the long head shrinks.",
      fix: "Take a lighter pin and aim the elbows where you look.",
    },
    {
      id: "lumbar-arching",
      symptom: "The cable pulls you into a bow.",
      why: "From behind and above, it bends whoever stands square.",
      fix: "Lengthen the stride, or kneel on one knee.",
    },
    {
      id: "range-cut-short",
      symptom: "The hands stop at your ears on the way back.",
      why: "The deep bend is uncomfortable at first, and it is the reason for choosing this lift.",
      fix: "Halve the weight and find the stretch.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bow with each repetition like a lumberjack.",
      why: "The trunk swings the rope over, and the elbows stay bent.",
      fix: "Fix the lean at the start and freeze it.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
