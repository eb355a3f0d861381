import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine glute kickback, in English. */
export const machineGluteKickback: Guide = {
  exerciseId: "machine-glute-kickback",
  title: "Machine glute kickback",

  overview: [
    {
      text:
        "You lean on a pad, put one foot against a plate or roller and push it back. The machine guides the leg " +
        "and holds the trunk, so nearly all your attention can go to the hip.",
    },
    {
      text:
        "Most of these machines start with the thigh in front of the body, so the glute works from fairly long to " +
        "short. The lever decides where it is hardest and every make differs, so compare your numbers only with " +
        "the same machine. It has not been tested in training studies.",
    },
    {
      text:
        "It suits people who want direct glute work without balancing, and anyone who finds the cable version " +
        "fiddly.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Adjust the chest pad so that your hips are straight above the standing foot, or level if the machine " +
          "has you kneel.",
        "Place the middle of the working foot on the plate and take the handles.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lie your trunk onto the pad and tighten the belly against it.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the plate back through the heel until thigh and trunk are nearly in line.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a second without rising from the pad.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring the knee forward over two to three seconds and stop just before the plates meet.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Chest stays on pad"] },
    { phase: "brace", cues: ["Belly tight"] },
    { phase: "lift", cues: ["Push through the heel"] },
    { phase: "top", cues: ["Hold one second"] },
    { phase: "lower", cues: ["Plates never touch"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "Your chest leaves the pad or the lower back hollows at the end of the push.",
      why: "The load or the range is more than the hip has.",
      fix: "Stop where the thigh meets the line of the trunk, and drop a plate if you cannot hold it there.",
    },
    {
      id: "hips-twist",
      symptom: "One side of the pelvis lifts away as you push.",
      why: "Turning borrows strength from the trunk and lets the leg travel further than the hip alone could.",
      fix: "Slow down and keep both hip bones pressed against the pad or level with each other.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The plate crashes back and pushes your knee towards your chest.",
      why: "Letting go throws away the half of the repetition in which the glute lengthens under load.",
      fix: "Count to three on the way back in every repetition of the first set.",
    },
    {
      id: "load-too-high",
      symptom: "You move the plate a hand's width and your whole body jolts.",
      why: "A stack invites another pin, and these machines move big numbers over tiny ranges.",
      fix: "Choose a weight that you can take through the full path ten times.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
