import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable glute kickback, in English. */
export const cableKickback: Guide = {
  exerciseId: "cable-kickback",
  title: "Cable glute kickback",

  overview: [
    {
      text:
        "A cuff on the ankle, one hand on the frame, and the leg goes back against the cable. Hip extension with " +
        "the trunk still: the glute moves, the hamstring helps, and the standing leg keeps you upright.",
    },
    {
      text:
        "The cable pulls hardest against you as the leg moves behind the body, so this is work at short muscle " +
        "length. It earns its place as extra glute work that costs the back and the rest of the session almost " +
        "nothing.",
    },
    {
      text:
        "In fifteen trained men a heavy kickback, six repetitions, drew as much glute activity as a one-legged leg " +
        "press and clearly more from biceps femoris. No trial has followed what it grows.",
      sources: ["stien-2021"],
    },
    {
      text:
        "The movement is small. From straight down to behind you a hip has only a little way to go, and " +
        "whatever looks like more comes from the spine. Hinge forward a little and you can start further in " +
        "front.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley low, buckle the cuff on one ankle and face the machine at arm's length.",
        "Hold the frame, lean the trunk forward slightly and soften the knee of the standing leg.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Square the hips to the machine and pull the ribs down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Sweep the heel back and slightly up in one second, knee nearly straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop where the pelvis wants to tip, and tighten the glute for a moment.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the cable draw the foot forward over two seconds, past the standing leg.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hold on, lean slightly"] },
    { phase: "brace", cues: ["Hips square"] },
    { phase: "lift", cues: ["Heel sweeps back"] },
    { phase: "top", cues: ["Stop before back bends"] },
    { phase: "lower", cues: ["Slow return"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "The foot goes high and your lower back folds.",
      why: "The hip has reached its end and the spine is lending range.",
      fix: "Make the movement half as big and keep the trunk exactly where it was.",
    },
    {
      id: "swung-load",
      symptom: "The leg flies back and the stack clatters.",
      why: "A start with a jerk carries the plates through the part in which the glute should work.",
      fix: "Take one plate off and pause behind you.",
    },
    {
      id: "hips-twist",
      symptom: "The hip of the working leg opens towards the ceiling.",
      why: "Turning out makes the leg go higher without any more work from the glute.",
      fix: "Point the kneecap at the floor and keep both hip bones facing the machine.",
    },
    {
      id: "knee-kicks",
      symptom: "The knee bends and straightens during the repetition.",
      why: "Part of the movement has become a kick, and the thigh muscles pay for it instead of the glutes.",
      fix: "Fix the knee at a slight bend and move only from the hip.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
