import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The lying leg curl, in English. */
export const lyingLegCurl: Guide = {
  exerciseId: "lying-leg-curl",
  title: "Lying leg curl",

  overview: [
    {
      text:
        "Face down, you bend the knees against a pad behind the ankles. It trains the whole hamstrings with the " +
        "hips nearly straight, so they are shorter than in the seated machine. Over twelve weeks they grew 9% " +
        "here and 14% sitting; the short head, which does not cross the hip, grew alike.",
      sources: ["maeo-2021"],
    },
    {
      text:
        "It is still a good lift where the seated one is missing or uncomfortable. A bench with a bend in it " +
        "puts the hips in a little flexion and makes up part of the difference; that is a guess from mechanics.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie down so that the knees are just off the edge and in line with the axis.",
        "Put the pad above the heels, not on the calves.",
        "Hold the grips with the chest down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the hips into the bench by tightening the glutes.",
        "Take a breath while the heels are low.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the heels towards the seat, smoothly and together.",
        "Let the hips stay where they are.",
      ],
    },
    { phase: "top", steps: ["Bring the pad close to your seat and hold it for a beat."] },
    { phase: "lower", steps: ["Lower over three seconds until the knees are almost straight."] },
  ],

  cues: [
    { phase: "setup", cues: ["Knees off the edge"] },
    { phase: "brace", cues: ["Hips into the bench"] },
    { phase: "lift", cues: ["Heels to the seat"] },
    { phase: "top", cues: ["Hold a beat"] },
    { phase: "lower", cues: ["Slow, almost straight"] },
  ],

  mistakes: [
    {
      id: "hips-lift-off-pad",
      symptom: "Your seat goes up as the heels come in.",
      why:
        "Bending at the hip puts the hamstrings at a better length for the last part, and the load becomes " +
        "easier. It is the commonest escape on this machine.",
      fix: "Squeeze the glutes first, then pull. Drop a plate if the hips will not stay.",
    },
    {
      id: "lumbar-arching",
      symptom: "You feel it in the small of the back.",
      why: "Hips that want up meet a chest that stays down, and the spine bends between them.",
      fix: "Draw the belly in, look at the floor and press the pubic bone into the bench.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack slams down and the legs are jerked straight.",
      why: "The pull at nearly straight knees then comes as a shock rather than as work.",
      fix: "Take three seconds, and brake most in the last third.",
    },
    {
      id: "range-cut-short",
      symptom: "The heels stop at a right angle, or never come back down.",
      why: "The load was chosen for the middle.",
      fix: "Choose one with which you can touch the seat, or come close, and still lower all the way.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
