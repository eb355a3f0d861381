import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine hip abduction, in English. */
export const machineHipAbduction: Guide = {
  exerciseId: "machine-hip-abduction",
  title: "Machine hip abduction",

  overview: [
    {
      text:
        "You sit and push the knees apart against two pads. With the hips bent, gluteus medius and minimus at the " +
        "side of the hip work together with the upper part of the big glute and the small muscle in front, tensor " +
        "fasciae latae.",
    },
    {
      text:
        "Squats and hip thrusts leave these side muscles nearly unchanged in size, so direct work has its place. " +
        "What this machine makes of them has not been followed over months.",
      sources: ["plotkin-2023"],
    },
    {
      text:
        "Sixteen untrained women compared it with an elastic band at the same felt effort, and the band drew more " +
        "activity from the abductors. Leaning forward or back on the seat shifts the feeling; nobody knows whether " +
        "it shifts the growth.",
      sources: ["brandt-2013"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit with the back against the rest and the pads on the outside of the knees, and start with the legs as " +
          "close as the machine allows.",
        "Take the handles and set the feet lightly on the rests.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit tall, breathe in and press your seat down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the knees apart from the hips, without kicking.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the widest point you reach without rocking for a second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the pads come together over two to three seconds and stop before the stack lands.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Knees against the pads"] },
    { phase: "brace", cues: ["Sit heavy"] },
    { phase: "lift", cues: ["Spread from the hips"] },
    { phase: "top", cues: ["Wide, hold one"] },
    { phase: "lower", cues: ["Slowly together"] },
  ],

  mistakes: [
    {
      id: "lowered-too-fast",
      symptom: "The pads snap shut and the plates bang.",
      why: "The way back is half of the work, and the pads can pinch your knees.",
      fix: "Take three seconds to close and turn round in silence.",
    },
    {
      id: "range-cut-short",
      symptom: "The knees move a hand's width.",
      why:
        "The stack is set too heavy for the end of the path. The muscles are shortest at the widest point, and " +
        "there they need a smaller weight.",
      fix: "Drop two plates and reach the same wide mark on each repetition.",
    },
    {
      id: "trunk-rocks",
      symptom: "You throw the upper body back with each push.",
      why: "Rocking starts the weight moving so that the hips need not.",
      fix: "Keep the shoulder blades on the rest and pause at both ends.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Your seat rises as you press outward.",
      why: "Lifting straightens the hips for a moment and lets other muscles join in.",
      fix: "Hold the handles, stay heavy, and end the set when you cannot.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
