import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine hip adduction, in English. */
export const machineHipAdduction: Guide = {
  exerciseId: "machine-hip-adduction",
  title: "Machine hip adduction",

  overview: [
    {
      text:
        "You sit with the legs apart and press the knees together. The long and short adductors of the inner thigh " +
        "lead, and adductor magnus helps. It is hardest where you begin, with the muscles long.",
    },
    {
      text:
        "In forty football players adductor longus reached 99% of its maximum on this machine, as much as in the " +
        "hardest exercises on the list. Nothing is known about how much muscle it builds; squats, too, grow the " +
        "adductors.",
      sources: ["serner-2014", "plotkin-2023"],
    },
    {
      text:
        "It suits footballers, skaters and riders, and anyone whose inner thighs lag behind. Start with a moderate " +
        "opening and few sets, because unused adductors get very sore.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit down with the lever still closed, place the inside of your knees on the pads, and then open it to a " +
          "width you can hold without strain.",
        "Lean back into the rest and take the handles.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press your seat down and breathe in.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bring the knees together steadily in about two seconds.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze for a second when the pads meet.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Open slowly over three seconds, and stop before the stretch pulls.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Open only so far"] },
    { phase: "brace", cues: ["Seat down"] },
    { phase: "lift", cues: ["Knees together"] },
    { phase: "top", cues: ["Squeeze one second"] },
    { phase: "lower", cues: ["Three seconds to open"] },
  ],

  mistakes: [
    {
      id: "opened-too-far",
      symptom: "The start pulls sharply in the groin or tips your pelvis.",
      why: "The lever was set for someone with more room. A stretched muscle under a sudden load strains easily.",
      fix: "Close the start by one or two notches; widen it over weeks if it stays comfortable.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The pads fly open.",
      why: "The weight then yanks the adductors at their longest instead of being lowered by them.",
      fix: "Let it take three full seconds, and use a weight that allows it.",
    },
    {
      id: "range-cut-short",
      symptom: "The pads do not meet, or you work only in the last few centimetres.",
      why: "Either the load is too heavy or the start was made too narrow.",
      fix: "Set a comfortable opening and touch the pads each time.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Your seat slides forward and rises with each squeeze.",
      why: "The pelvis tucks to gain leverage, and the trunk does part of the work.",
      fix: "Hold yourself down by the handles and stop when you begin to slide.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Sharp pain in the groin during or after a set is a reason to stop and have it looked at, above all if you " +
        "play a sport with sprints and kicks.",
    },
    stopAndRefer,
  ],
};
