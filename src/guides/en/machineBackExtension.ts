import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine back extension, in English. */
export const machineBackExtension: Guide = {
  exerciseId: "machine-back-extension",
  title: "Machine back extension",

  overview: [
    {
      text:
        "You sit with the pelvis held by a belt or a foot plate and push a pad backward with the upper back. It is " +
        "one of the few lifts in which the back extensors move under load instead of only holding.",
    },
    {
      text:
        "How well the pelvis is held matters. In fifteen volunteers on such a machine, fixing it raised the " +
        "activity of multifidus, the deep back muscle, by 51% and left the hamstrings the same.",
      sources: ["san-juan-2005"],
    },
    {
      text:
        "It suits people who want direct back work without holding a bar. Begin lighter than you think: the " +
        "muscles are unused to moving, and the day after tells you more than the set does.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the machine's axis is level with your hip bones and the pad touches you below the " +
          "shoulder blades' upper edge.",
        "Fasten the belt, place the feet firmly and cross your arms.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit tall, press the pelvis back into the seat and breathe in.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the pad back smoothly in about two seconds, as if unrolling from the bottom of the spine upward.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when you sit upright or a little behind it, and hold for a second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give way slowly forward over three seconds, no further than is comfortable.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Axis at the hips"] },
    { phase: "brace", cues: ["Pelvis fixed, sit tall"] },
    { phase: "lift", cues: ["Unroll backward"] },
    { phase: "top", cues: ["Upright is enough"] },
    { phase: "lower", cues: ["Three seconds forward"] },
  ],

  mistakes: [
    {
      id: "pelvis-slides",
      symptom: "Your seat creeps forward and the belt rides up.",
      why: "A loose pelvis tips along with the trunk and takes the work away from the back muscles.",
      fix: "Tighten the belt, push with the feet and take a plate off.",
      sources: ["san-juan-2005"],
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack pulls you forward and slams.",
      why: "The forward part loads the back at its longest; letting go there means a jolt.",
      fix: "Count three on every return and stop before the plates meet.",
    },
    {
      id: "lumbar-arching",
      symptom: "You push past upright until the lower back pinches.",
      why: "More range at that end adds compression and little work.",
      fix: "Set the machine's stop at upright, or choose it yourself and keep to it.",
    },
    {
      id: "load-too-high",
      symptom: "The pad moves only if you jerk.",
      why: "A jerk comes from hips and legs, and the muscles you meant to train are passed over.",
      fix: "Pick a weight for fifteen quiet repetitions before you think of fewer.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text: "If your back hurts now, or pain runs down a leg, leave this machine until a professional has seen you.",
    },
    stopAndRefer,
  ],
};
