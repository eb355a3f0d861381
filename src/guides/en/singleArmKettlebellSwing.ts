import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-arm kettlebell swing, in English. */
export const singleArmKettlebellSwing: Guide = {
  exerciseId: "single-arm-kettlebell-swing",
  title: "Single-arm kettlebell swing",

  overview: [
    {
      text:
        "The hips throw the bell as in the swing with both hands, but one arm holds it, so the trunk has to " +
        "stop the shoulders from turning. Glutes and hamstrings still do the throwing.",
    },
    {
      text:
        "Take a bell one size smaller than for two hands, learn that one first, and change hands after every " +
        "set. Log the bell, and the repetitions of one side.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bell a foot's length ahead of you and grip it with one hand.",
        "Put your feet a little wider than the hips.",
      ],
    },
    { phase: "brace", steps: ["Hinge, level the shoulders and hike the bell back between the thighs."] },
    { phase: "lift", steps: ["Snap the hips forward and let the arm float."] },
    { phase: "top", steps: ["Stand tall with the bell at chest height, belly tight."] },
    { phase: "lower", steps: ["Wait, then fold as the arm meets the ribs."] },
  ],

  cues: [
    { phase: "setup", cues: ["Bell ahead, one hand"] },
    { phase: "brace", cues: ["Level shoulders, hike"] },
    { phase: "lift", cues: ["Snap the hips"] },
    { phase: "top", cues: ["Tall plank"] },
    { phase: "lower", cues: ["Wait, then fold"] },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      symptom: "The knees bend deep and the bell dips below them.",
      why: "Legs push up where hips should drive forward.",
      fix: "Keep the forearm high against the groin and the shins upright.",
    },
    {
      id: "shoulder-pulled-forward",
      symptom: "The working shoulder is dragged ahead of the other at the bottom.",
      why: "The bell pulls the arm out of its socket's best place.",
      fix: "Draw that shoulder back and down before you hike.",
    },
    {
      id: "hips-twist",
      symptom: "The belt buckle turns toward the free side.",
      why: "A weight on one hand spins the trunk.",
      fix: "Swing the free arm along and point both hip bones forward.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The back is bent when the bell passes the knees.",
      why: "You reached for the floor instead of sitting back.",
      fix: "Stop, set the bell down and practise the hinge without it.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "Leave several metres free in front of you, and chalk a sweaty hand: a bell that slips flies forward.",
    },
  ],
};
