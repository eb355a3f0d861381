import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse-grip barbell row, in English. */
export const reverseGripBarbellRow: Guide = {
  exerciseId: "reverse-grip-barbell-row",
  title: "Reverse-grip barbell row",

  overview: [
    {
      text:
        "Palms forward, elbows close, the bar travels up the thighs to the navel. Turning the hands keeps the " +
        "elbows at the sides, so the upper arm swings back rather than out; lats and middle back lead, and the " +
        "biceps is well placed to help. Most people stand more upright here than in an overhand row.",
    },
    {
      text:
        "Choose it if elbows near the ribs feel stronger, or to give the overhand row a partner. The biceps holds a " +
        "straight, turned-out arm under load at the bottom, so build up in small steps.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar at shoulder width with the palms facing forward.",
        "Hinge until the trunk is 30 to 45 degrees above level, bar against the thighs.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Brace the belly and lock the angle of the hips.",
        "Soften the elbows a shade at the bottom instead of hanging on locked arms.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Slide the bar up the thighs towards the navel.",
        "Draw the elbows straight back past the ribs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stay a moment with the elbows behind you and the chest wide.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let it slide down the thighs again, slowly.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms forward, hinge"] },
    { phase: "brace", cues: ["Lock the hip angle"] },
    { phase: "lift", cues: ["Elbows past the ribs"] },
    { phase: "top", cues: ["Chest wide"] },
    { phase: "lower", cues: ["Down the thighs"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The back bends as the bar passes the knees.",
      why: "Because you stand higher, the load is usually bigger, and it catches the erectors late in the set.",
      fix: "End each set with two good repetitions left.",
    },
    {
      id: "trunk-rises",
      symptom: "By the fifth repetition you are upright.",
      why: "This row starts steep already, and a few degrees more make it a shrug with bent arms.",
      fix: "Pick a spot on the floor two metres ahead and keep your eyes on it.",
    },
    {
      id: "wrists-bend",
      symptom: "The wrists curl as the bar reaches the belly.",
      why: "The forearms finish the pull and may ache on the inside of the elbow.",
      fix: "Grip deep in the palm, knuckles down, or use an EZ bar.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The elbows go far behind and the shoulders tip forward.",
      why: "Pulling past the body drags the upper arm against the front of the joint.",
      fix: "End with the bar on the navel and the blades together.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
