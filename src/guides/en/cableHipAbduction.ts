import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable hip abduction, in English. */
export const cableHipAbduction: Guide = {
  exerciseId: "cable-hip-abduction",
  title: "Cable hip abduction",

  overview: [
    {
      text:
        "Standing sideways to a low pulley, you draw the outer leg away from the body. The side of the hip works " +
        "in the leg that moves, and also in the leg you stand on, which must keep the pelvis level all the while.",
    },
    {
      text:
        "The muscles concerned, gluteus medius and minimus, hardly grew in a trial of squats and hip thrusts, so " +
        "if you want them bigger they need lifts like this. How much it gives has not been measured.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "Light plates are enough. The leg is a long lever, and it has not far to go before the pelvis has to " +
        "tip.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Buckle the cuff on the ankle farther from the machine and stand sideways to a pulley set near the floor.",
        "Hold the frame with the near hand and step away until the cable is tight across the standing leg.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall on a soft knee and level your belt line.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lead with the heel and draw the leg out and a little back.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop where the trunk would begin to tip, and wait one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the foot come back across the midline slowly, against the cable.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Sideways, hold on"] },
    { phase: "brace", cues: ["Belt line level"] },
    { phase: "lift", cues: ["Heel leads out"] },
    { phase: "top", cues: ["Trunk quiet, wait"] },
    { phase: "lower", cues: ["Slowly across"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-away",
      symptom: "The upper body tips to the other side as the leg goes up.",
      why: "Leaning raises the foot without moving the hip, so the repetition only looks bigger.",
      fix: "Halve the range and keep your head above the standing foot.",
    },
    {
      id: "hips-twist",
      symptom: "The pelvis turns towards the machine or away from it.",
      why: "Turned, the leg is lifted by hip flexors or by the big glute instead of the side.",
      fix: "Point both hip bones straight ahead, as if they were headlights.",
    },
    {
      id: "toes-turn-up",
      symptom: "The foot turns outward and the knee faces the ceiling.",
      why: "That brings the front of the hip into line, and tensor fasciae latae takes over.",
      fix: "Turn the toes slightly in and let the outside edge of the heel go first.",
    },
    {
      id: "swung-load",
      symptom: "The leg flicks out and the plates jump.",
      why: "Momentum does the first half, and the second is where the muscle should work.",
      fix: "Use one plate less and begin every repetition from a still foot.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
