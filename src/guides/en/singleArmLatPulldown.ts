import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-arm lat pulldown, in English. */
export const singleArmLatPulldown: Guide = {
  exerciseId: "single-arm-lat-pulldown",
  title: "Single-arm lat pulldown",

  overview: [
    {
      text:
        "One handle, one arm, and a path that follows your own shoulder. The elbow can travel close to the ribs and " +
        "the side can lengthen fully at the top. It shows quickly whether one side is weaker, and it needs far less " +
        "weight than half of your two-armed pulldown might suggest.",
    },
    {
      text:
        "The lat of the working side leads, with elbow flexors and middle back behind it. The trunk has to " +
        "keep you from tipping towards the cable. Do the weaker side first and give the other the same " +
        "repetitions, not more.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel on the knee of the working side, or sit sideways to the stack, and take a single handle.",
        "Let the arm point up along the cable.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall through the waist.",
        "Place the free hand on the thigh or the frame.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbow down to the side of the ribs.",
        "Turn the palm towards you as it comes, if that feels natural.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause with the elbow at the waist and the shoulder down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the arm rise until that side is long.",
        "Keep the hips where they are.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Arm along the cable"] },
    { phase: "brace", cues: ["Tall waist"] },
    { phase: "lift", cues: ["Elbow to the waist"] },
    { phase: "top", cues: ["Shoulder down, hold"] },
    { phase: "lower", cues: ["Long side, still hips"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The trunk bends or turns to the working side.",
      why: "You shorten the distance with the waist instead of the lat.",
      fix: "Freeze the belt buckle forward and take one plate off.",
    },
    {
      id: "range-cut-short",
      symptom: "The arm comes up only as far as eye level.",
      why: "The stretch at the top is the best reason to use one arm, and the first thing to be skipped.",
      fix: "Wait a second with the arm fully up before the next pull.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The shoulder rides up by the ear as the elbow comes down.",
      why: "The upper trapezius is lifting while the lat should be lowering the blade.",
      fix: "Slide the shoulder down first, then bend the arm.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbow ends behind you or far out to the side.",
      why: "A single handle is free to wander, and the pull turns into a row.",
      fix: "Aim the elbow at the front pocket of your trousers.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
