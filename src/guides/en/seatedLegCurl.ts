import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The seated leg curl, in English. */
export const seatedLegCurl: Guide = {
  exerciseId: "seated-leg-curl",
  title: "Seated leg curl",

  overview: [
    {
      text:
        "Sitting with a pad over the thighs, you pull the heels under the seat. With the hips bent, the " +
        "hamstrings are long, and that seems to matter: in a twelve-week trial they grew 14% this way against 9% " +
        "lying down. The gain was in the parts that cross the hip.",
      sources: ["maeo-2021"],
    },
    {
      text:
        "If your gym has both machines, this is the better first choice for size. It does not replace a hinge " +
        "such as the Romanian deadlift, which trains the same muscles from the other end.",
    },
    { text: "The upper calf helps a little. Pointing the toes takes some of that away; it is a detail." },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Adjust the back so that the knees line up with the axis.",
        "Put the leg pad just above the heels and clamp the thigh pad firmly.",
        "Sit tall or lean slightly forward.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press your seat back into the rest and hold the handles.",
        "Breathe in with the legs nearly straight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the heels down and back in one smooth motion.",
        "Keep the thighs still under their pad.",
      ],
    },
    { phase: "top", steps: ["Stop when the knees are bent well past a right angle and squeeze for a moment."] },
    {
      phase: "lower",
      steps: [
        "Let the legs rise for three seconds until they are almost straight.",
        "Keep tension as the stretch comes on.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thighs clamped, sit tall"] },
    { phase: "brace", cues: ["Seat back, breathe"] },
    { phase: "lift", cues: ["Heels under you"] },
    { phase: "top", cues: ["Squeeze"] },
    { phase: "lower", cues: ["Slow to nearly straight"] },
  ],

  mistakes: [
    {
      id: "hips-lift-off-pad",
      symptom: "You slide forward or your seat rises as you pull.",
      why:
        "Opening the hip shortens the hamstrings at the upper end and makes the pull easier, and it undoes the " +
        "reason to sit.",
      fix: "Tighten the thigh pad, grip hard, and lean forward a few degrees.",
    },
    {
      id: "range-cut-short",
      symptom: "The legs come up halfway and go down again.",
      why: "The long end is the hard one on most of these machines, so it is what gets skipped.",
      fix: "Let the knees go almost straight on each repetition, with less weight.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The pad flings the legs up.",
      why: "The way back is where the muscle works at length, and you are giving it away.",
      fix: "Count three on the way up of the pad; stop before it reaches the end by itself.",
    },
    {
      id: "swung-load",
      symptom: "You throw your trunk forward to start the pull.",
      why: "A jerk moves the stack, and the hamstrings follow late.",
      fix: "Keep your back on the rest and begin as if the heels were pressing into mud.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
