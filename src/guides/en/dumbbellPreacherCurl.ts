import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell preacher curl, in English. */
export const dumbbellPreacherCurl: Guide = {
  exerciseId: "dumbbell-preacher-curl",
  title: "Dumbbell preacher curl",

  overview: [
    {
      text:
        "One arm at a time over the slope of the preacher bench. It loads the biceps most when the elbow is " +
        "nearly open, as the bar does, and it shows at once which arm has been doing less.",
    },
    {
      text:
        "Begin with the weaker arm and give the stronger one no more repetitions than that. The weight you log is " +
        "the single dumbbell. A free wrist can turn to where the elbow is happiest, which is the usual reason to " +
        "prefer it to the bar.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lay the back of one upper arm on the slope with the armpit over its top edge.",
        "Put the other hand on the pad or on your thigh for support.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Square the chest to the bench and set both feet.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the dumbbell up with the palm facing you.",
        "Let the elbow turn like a hinge, flat on the pad.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the forearm still a little short of upright.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Take three seconds down.",
        "Stay a shade away from a locked elbow.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Armpit over the edge"] },
    { phase: "brace", cues: ["Chest square"] },
    { phase: "lift", cues: ["Elbow flat, hinge only"] },
    { phase: "top", cues: ["Short of upright"] },
    { phase: "lower", cues: ["Three down", "Never lock hard"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The hand turns round above level.",
      why: "With one arm alone the bottom feels shaky, so you avoid it.",
      fix: "Put the free hand under the forearm at the lowest point you trust, and lower to touch it.",
    },
    {
      id: "bounced-turn",
      symptom: "The dumbbell drops and rebounds from the stretched elbow.",
      why: "All the weight lands on one straight arm at its weakest angle.",
      fix: "Stop dead for a second before each lift. If you cannot stop it, take the next lighter pair.",
    },
    {
      id: "hips-twist",
      symptom: "Shoulder and hip turn away to lend the arm a start.",
      why: "The trunk unwinds and moves the dumbbell through the part the biceps was meant to carry.",
      fix: "Keep both shoulders at the same height and grip the pad with the free hand.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The way down is a fall with a catch at the end.",
      why: "You are busy counting the lifts and forget that the lowering is under the same weight.",
      fix: "Breathe out slowly on the way down and arrive when the breath ends.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
