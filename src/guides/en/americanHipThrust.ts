import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The American hip thrust, in English. */
export const americanHipThrust: Guide = {
  exerciseId: "american-hip-thrust",
  title: "American hip thrust",

  overview: [
    {
      text:
        "A hip thrust with two changes. The bench sits lower, under the middle of your back instead of the " +
        "shoulder blades, and you finish by tucking the pelvis: belt buckle towards the chin. The glutes do " +
        "the work, the hamstrings help, and by design the lower back stays rounded off and quiet at the top.",
    },
    {
      text:
        "Coaches took it up because the tuck makes it hard to finish with an arched back. Measured in thirteen " +
        "trained women, though, the average glute activity was lower than in the ordinary hip thrust. Nobody has " +
        "compared growth, so call it another way to do the lift and not a better one.",
      sources: ["contreras-2016"],
      contested: true,
    },
    {
      text:
        "Try it if the ordinary version always ends in your lower back, or if you simply feel the glutes more this " +
        "way. Expect to use a little less weight.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Fix a bench against a wall and sit with its edge under the middle of your back, a hand's width below " +
          "the shoulder blades.",
        "Roll the padded bar into the crease of your hips and plant the feet so that the shins will be upright " +
          "at the top.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Rest your elbows on the bench or hold the bar steady against your hips.",
        "Breathe in and pull the front of your ribs down towards the pelvis.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press through the whole foot and swing the hips up; your back rolls a little over the edge of the bench " +
          "as you rise.",
        "Keep looking forward so that head and trunk move as one.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the pelvis tucked under, the glutes hard and the thighs level, and stay for a second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Untuck on the way down and let the hips sink to just above the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bench under mid-back"] },
    { phase: "brace", cues: ["Ribs down"] },
    { phase: "lift", cues: ["Push the floor away"] },
    { phase: "top", cues: ["Buckle to chin", "Squeeze, then stop"] },
    { phase: "lower", cues: ["Sink slowly"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "You feel the last part of the lift in your lower back and your ribs point at the ceiling.",
      why:
        "The bar went higher than the hips could take it, so the spine made up the rest. In this variant that " +
        "undoes the one thing it was built for.",
      fix: "Take a tenth off the bar and stop the moment the tuck is complete.",
    },
    {
      id: "pelvis-not-tucked",
      symptom: "Thighs are level at the top but your belt line still tips forward.",
      why: "The tuck has to be learnt; until then the lift is a hip thrust on a badly placed bench.",
      fix:
        "Practise it lying on the floor: flatten the lower back, squeeze, let go, ten times. Then do the first set " +
        "with the empty bar.",
    },
    {
      id: "back-slides-on-bench",
      symptom: "You start a set under the shoulder blades and end it somewhere else.",
      why:
        "The low contact point is a narrow place to balance on, and pushing backward with the feet shoves you " +
        "across it.",
      fix:
        "Think of pushing straight down into the floor, and put something with grip, such as a mat, over the bench " +
        "edge.",
    },
    {
      id: "incomplete-top",
      symptom: "The bar stops while there is still a bend at the front of the hip.",
      why:
        "Either the load is too heavy for your glutes at full extension or the feet are so near that the knees " +
        "give out first.",
      fix: "Use a weight you can hold at the top for a full second on every repetition.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The bar rests on the bones at the front of your hips. From about 60 kg (130 lb) use a pad, collar the " +
        "plates, and never let the bar slide up onto your belly.",
    },
    stopAndRefer,
  ],
};
