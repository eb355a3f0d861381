import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Plate front raise, in English. */
export const plateFrontRaise: Guide = {
  exerciseId: "plate-front-raise",
  title: "Plate front raise",

  overview: [
    {
      text:
        "One plate, held like a steering wheel, goes up to eye level in front of you. Front shoulder and upper " +
        "chest lift it, the forearms squeeze it, and the trunk keeps you from tipping over.",
    },
    {
      text:
        "It is the front raise for when the dumbbells are taken. Plates come in coarse sizes, so progress means " +
        "more repetitions first; a jump from 10 to 15 kg (25 to 35 lb) is a different lift.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the plate at three and nine o'clock, arms hanging, elbows just off straight.",
        "Stand with your feet at hip width and knees unlocked.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tuck the tailbone slightly and tighten the belly before the plate moves.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lift the plate in an arc until you can look through its hole.",
        "Squeeze it from both sides on the way.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a breath at eye level with the hips still.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring it back to the thighs slowly and without touching them.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Three and nine o'clock"] },
    { phase: "brace", cues: ["Tailbone tucked"] },
    { phase: "lift", cues: ["Look through the hole"] },
    { phase: "top", cues: ["Hips still"] },
    { phase: "lower", cues: ["Never touch the thighs"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-back",
      symptom: "The plate reaches eye level only because you bend away under it.",
      why: "With both hands together in front, your balance shifts forward and the back pays it off.",
      fix: "Set one foot behind the other and take the plate below.",
    },
    {
      id: "swung-load",
      symptom: "Knees and hips give the plate a kick.",
      why: "A heavy round weight starts badly, so the legs start it.",
      fix: "Begin every repetition from a dead stop at the thighs.",
    },
    {
      id: "shoulders-shrug",
      symptom: "Your neck disappears behind the plate.",
      why: "Raised shoulders bring the plate up a few centimetres for free.",
      fix: "Pull the shoulders down once before the first repetition and check in the mirror at the fifth.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The plate slaps your legs.",
      why: "It falls because both arms are tired of gripping.",
      fix: "Put it down one repetition earlier and keep the lowering honest.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
