import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Cable triceps kickback, in English. */
export const cableTricepsKickback: Guide = {
  exerciseId: "cable-triceps-kickback",
  title: "Cable triceps kickback",

  overview: [
    {
      text:
        "The kickback against a cable set about knee to hip height in front of you. The elbow straightens behind " +
        "the body, and because the cable pulls forward instead of down, there is work from the start and not only " +
        "at the end.",
    },
    {
      text:
        "The triceps still works short with the arm by the trunk, so an overhead lift remains the better partner " +
        "for growth. This one is easy on elbows and good for high repetitions.",
      sources: ["maeo-2022"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the cable by its ball or a handle and hinge forward facing the stack.",
        "Bring the upper arm along the ribs, elbow bent, and rest the other hand on the frame or the knee.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Flatten your back and keep the hips square.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten the elbow back past the hip.",
        "Keep the upper arm as if glued to your side.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze with a straight arm.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hand return until the elbow is well bent and the plates just hover.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Face the stack"] },
    { phase: "brace", cues: ["Flat back, square hips"] },
    { phase: "lift", cues: ["Back past the hip"] },
    { phase: "top", cues: ["Straight and squeeze"] },
    { phase: "lower", cues: ["Plates hover"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The elbow slides forward as the cable pulls.",
      why: "The shoulder then swings the arm back and the triceps gets half a repetition.",
      fix: "Start with the elbow slightly higher than the trunk and keep it there.",
    },
    {
      id: "incomplete-top",
      symptom: "You stop with the hand beside the hip and the elbow bent.",
      why: "The set began too heavy for the end range.",
      fix: "Lighten the stack until straight is easy on the first five.",
    },
    {
      id: "hips-twist",
      symptom: "The working shoulder lifts and the trunk opens.",
      why: "Turning adds a rowing pull.",
      fix: "Put both feet level and look at one point on the floor.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The cable tugs your forearm back.",
      why: "Only the way out was trained.",
      fix: "Spend two seconds on the return.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
