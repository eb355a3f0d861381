import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The horizontal leg press, in English. */
export const horizontalLegPress: Guide = {
  exerciseId: "horizontal-leg-press",
  title: "Horizontal leg press",

  overview: [
    {
      text:
        "You sit upright and push a plate away along the floor, or push yourself away from it. Seat and back " +
        "carry the trunk, so the quadriceps get the work with glutes and adductors helping, and hardly any skill " +
        "is needed.",
    },
    {
      text:
        "Leg presses were part of the training that has grown the glutes in trials, and people manage more " +
        "repetitions with a given share of their best than they do in other lifts.",
      sources: ["krause-neto-2025", "nuzzo-2024"],
    },
    {
      text:
        "It suits a first day in the gym, tired backs, and long sets. Numbers cannot be compared with a sled at " +
        "45 degrees or with another maker's machine.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the knees are bent past a right angle at the start.",
        "Feet shoulder-wide in the middle of the plate; higher takes the hips further, lower the knees.",
        "Sit deep, with hips and low back against the rest.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Take hold of the handles to press your seat down, not to pull.",
        "Breathe in and tighten the trunk.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push with the whole foot and let the knees follow the toes.",
        "Breathe out once you are past the hardest part.",
      ],
    },
    { phase: "top", steps: ["Finish with the knees almost straight."] },
    {
      phase: "lower",
      steps: [
        "Come back in two or three seconds until just before the plates touch.",
        "Turn round without letting the hips roll up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Seat close, sit deep"] },
    { phase: "brace", cues: ["Hips down, trunk tight"] },
    { phase: "lift", cues: ["Whole foot, knees out"] },
    { phase: "top", cues: ["Almost straight"] },
    { phase: "lower", cues: ["Slow, stop above plates"] },
  ],

  mistakes: [
    {
      id: "hips-lift-off-pad",
      symptom: "At the deepest point the seat comes off and the low back rounds into the pad.",
      why: "The seat is set nearer than your hips can bend. With the load on, the spine takes up what is left.",
      fix: "Move the seat back one hole or the feet up the plate until your hips stay put.",
    },
    {
      id: "joint-locked-hard",
      symptom: "The legs snap straight at the end of each push.",
      why: "Straight legs hold the plate on bone. Reached with speed, that is a blow to the back of the knee.",
      fix: "Slow down towards the end and turn round while the knees are still slightly bent.",
    },
    {
      id: "knees-cave-in",
      symptom: "The thighs close as you push.",
      why: "Sitting takes the hips' attention away, and narrow feet do the rest.",
      fix: "Set the feet a hand wider, toes out a little, and keep the knees above them.",
    },
    {
      id: "range-cut-short",
      symptom: "The stack is nearly full and the knees hardly bend.",
      why: "Presses are strong near the end, so load tempts where it counts least.",
      fix: "Move the seat forward to where your range really starts, and lower the weight until you can use it.",
    },
    {
      id: "bounced-turn",
      symptom: "The plates clang and you ride the rebound.",
      why: "The bottom is the hard part, and the stack gives you a push there.",
      fix: "Stop a finger above the plates for a beat.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Check that the seat lock has clicked in before the first push, and hold your breath for no longer " +
        "than one repetition: pressure in the trunk and the eyes rises steeply in leg presses.",
      sources: ["hackett-chow-2013", "vaghefi-2021"],
    },
  ],
};
