import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The snatch pull, in English. */
export const snatchPull: Guide = {
  exerciseId: "snatch-pull",
  title: "Snatch pull",

  overview: [
    {
      text:
        "The wide-grip pull of the snatch up to the shrug, with no catch. It lets you practise position and timing " +
        "with more than you can snatch. Glutes and trapezius lead; legs, back and the middle back's hold on the bar " +
        "complete it.",
    },
    {
      text:
        "The wide grip makes you start lower, so it asks more of hips and upper back than the clean pull. Straps " +
        "save the fingers for the snatch itself. Stop adding weight when the finish is no longer sharp.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Grip as in your snatch and bring the hips a little lower than for a clean.",
        "Shoulders over the bar, eyes ahead.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tighten the upper back as if bending the bar round the shins.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Stand the bar up to the knees without rushing.",
        "Then push hard to full height and shrug.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall for an instant, bar in the crease of the hips, arms long.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Return it along the thighs, hips back, to a standstill.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Snatch grip, hips low"] },
    { phase: "brace", cues: ["Bend the bar"] },
    { phase: "lift", cues: ["Patient, then hard"] },
    { phase: "top", cues: ["Tall, arms long"] },
    { phase: "lower", cues: ["Along the thighs"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "The elbows break outward halfway up.",
      why: "The pull turns into an upright row and loses its speed.",
      fix: "Strap in and squeeze the triceps until the shrug.",
    },
    {
      id: "hips-rise-first",
      symptom: "The shins straighten before the bar has moved.",
      why: "From such a low start the legs try to escape the load.",
      fix: "Take 10% off and hold the angle of the back to the knee.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar hangs away from the shins.",
      why: "A wide grip leaves the lats a poor angle, and they are slow to wake.",
      fix: "Push the armpits down towards the hips before it leaves the floor.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The back bends in the bottom position.",
      why: "Grip and depth ask for more hip bend than you have.",
      fix: "Start from blocks at mid-shin until you can set it flat.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
