import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The glute-ham raise, in English. */
export const gluteHamRaise: Guide = {
  exerciseId: "glute-ham-raise",
  title: "Glute-ham raise",

  overview: [
    {
      text:
        "On a bench that fixes the feet and carries the thighs, you lower the trunk forward and bring it back up " +
        "by bending the knees. Hamstrings do most; glutes and low back keep the body straight, and the upper " +
        "calf helps.",
    },
    {
      text:
        "Of four hamstring lifts measured in twelve trained men, this one and the Romanian deadlift showed the most " +
        "activity in the muscle. That describes the lift; it is not a forecast of growth.",
      sources: ["mcallister-2014", "plotkin-2023"],
    },
    {
      text:
        "Moving the foot plate changes how hard it is; if ten come easily, hold a plate to the chest. Bending at the " +
        "hip over the same bench is a back extension, a fine lift with another purpose.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the foot plate so that the knees lie just behind the top of the pad, or a little lower on it to " +
          "make it easier.",
        "Clamp the feet flat against the plate.",
        "Begin upright, arms crossed.",
      ],
    },
    { phase: "brace", steps: ["Straighten the hips and tighten glutes and belly.", "Take a breath."] },
    {
      phase: "lift",
      steps: [
        "Press the toes into the plate and bend the knees to swing the whole body up as one piece.",
      ],
    },
    { phase: "top", steps: ["Stop when the trunk is upright over the knees."] },
    {
      phase: "lower",
      steps: [
        "Straighten the knees slowly and let the body sink until it is level with the floor.",
        "Keep shoulders, hips and knees on one line.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Knees behind the pad"] },
    { phase: "brace", cues: ["One piece, glutes on"] },
    { phase: "lift", cues: ["Toes press, knees bend"] },
    { phase: "top", cues: ["Upright, stop"] },
    { phase: "lower", cues: ["Sink to level"] },
  ],

  mistakes: [
    {
      id: "hips-fold",
      symptom: "You bend at the waist and raise the trunk from the hips.",
      why: "The first half turns into a back extension, and the knees do little.",
      fix: "Hold a fist's tension in the glutes the whole way. Move the plate closer to make it lighter.",
    },
    {
      id: "lumbar-arching",
      symptom: "The chest comes up first with a deep hollow in the back.",
      why: "Back muscles are quick to help, and at the start they can.",
      fix: "Chin in, ribs down, and think of the knees digging into the pad.",
    },
    {
      id: "swung-load",
      symptom: "You drop to the bottom and use the rebound.",
      why: "The bottom is where the lever is longest. A swing hides that you cannot start from there.",
      fix: "Stop at level for a second before each repetition.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The way down takes half a second.",
      why: "You save your strength for the way up, although you are stronger on the way down.",
      fix: "Four seconds down, and if the way up then fails, help with a hand on the handle.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
