import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine incline bench press, in English. */
export const smithMachineInclineBenchPress: Guide = {
  exerciseId: "smith-machine-incline-bench-press",
  title: "Smith machine incline bench press",

  overview: [
    {
      text:
        "An incline press on rails. The upper chest and the front of the shoulder lead, the triceps help, and the " +
        "machine keeps the bar level for you. You can push close to failure without fearing for the balance.",
    },
    {
      text:
        "Growth high on the chest was greater with an incline than with a flat bar in one trial of free weights. " +
        "The rails should not change that, though nobody has measured it here.",
      sources: ["chaves-2020"],
    },
    { text: "It is handy when all your attention should go to the chest, for instance late in a session." },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Tilt the bench to about 30 degrees under the bar.",
        "Test with no plates: the bar should come down just below the collarbones, a little in front of the " +
          "chin's line.",
        "Put the stops right under that height.",
      ],
    },
    {
      phase: "brace",
      steps: ["Sit deep, pull the blades back, and unhook by turning the wrists."],
    },
    {
      phase: "lift",
      steps: [
        "Drive the bar up the rails with the elbows under it.",
        "Leave the head on the pad.",
      ],
    },
    {
      phase: "top",
      steps: ["Finish with long arms, without pushing the shoulders after them."],
    },
    {
      phase: "lower",
      steps: [
        "Let it down to the upper chest under control.",
        "Hook in after the last one and listen for both clicks.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Test it empty first"] },
    { phase: "brace", cues: ["Sit deep"] },
    { phase: "lift", cues: ["Elbows under the bar"] },
    { phase: "top", cues: ["Shoulders stay back"] },
    { phase: "lower", cues: ["Upper chest, slowly"] },
  ],

  mistakes: [
    {
      id: "bench-misplaced",
      symptom: "The bar grazes your chin or lands on the nipples.",
      why: "A tilted bench moves you back as well as up, so last week's floor mark no longer fits.",
      fix: "Shift the bench a hand at a time with the empty bar until it lands below the collarbones.",
    },
    {
      id: "stops-not-set",
      symptom: "The carriage could travel down to your throat.",
      why: "The stops were left where someone squatting needed them.",
      fix: "Make them part of tilting the bench: backrest, stops, then plates.",
    },
    {
      id: "bench-too-steep",
      symptom: "It is all shoulder and you could nearly be sitting upright.",
      why: "The steeper the backrest, the worse the chest's angle on the arm.",
      fix: "Come down to the second or third notch.",
    },
    {
      id: "range-cut-short",
      symptom: "You stop a fist above the chest on every repetition.",
      why: "Often the stops are set too high, or the load came from a shorter day.",
      fix: "Reset the stops just below the touching point and take off a plate.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "On an incline the bar's line ends close to the throat. Never start without the stops or a spotter, " +
        "whatever the load, and leave the machine if its hooks or rails catch.",
    },
    stopAndRefer,
  ],
};
