import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The decline machine chest press, in English. */
export const declineMachineChestPress: Guide = {
  exerciseId: "decline-machine-chest-press",
  title: "Decline machine chest press",

  overview: [
    {
      text:
        "A chest press machine that pushes forward and down, sometimes called a wide dip in a chair. The lower " +
        "chest and the triceps do most, the front of the shoulder less than in other presses. You can load it " +
        "heavily without balancing anything.",
    },
    {
      text:
        "It is useful for those who like dips but not the body weight that comes with them, and for shoulders " +
        "that object to pressing upward. Whether the lower chest grows more from it than from flat pressing has " +
        "not been tested.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the handles start beside the lower chest.",
        "Strap in or brace the thighs if the machine has a belt or pad, since you will be pushed upward.",
        "Let the shoulders drop and open the chest.",
      ],
    },
    {
      phase: "brace",
      steps: ["Take a breath and press the back into the pad."],
    },
    {
      phase: "lift",
      steps: ["Drive the handles down and forward with the elbows moving towards the sides."],
    },
    {
      phase: "top",
      steps: ["Hold for a moment with nearly straight arms and low shoulders."],
    },
    {
      phase: "lower",
      steps: [
        "Let the handles rise until the upper arms are in line with the trunk, not further.",
        "Keep the chest open while they do.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handles at lower chest"] },
    { phase: "brace", cues: ["Pushed into the seat"] },
    { phase: "lift", cues: ["Down and forward"] },
    { phase: "top", cues: ["Shoulders low"] },
    { phase: "lower", cues: ["Rise under control"] },
  ],

  mistakes: [
    {
      id: "seat-height-wrong",
      symptom: "The handles start at shoulder height and the elbows point up behind you.",
      why: "A seat that is too low turns the bottom into an extreme stretch.",
      fix: "Raise it until the forearms are level with the push at the start.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders tip over as the handles come up.",
      why: "You let the load pull the arm past what the blade can hold.",
      fix: "Stop the return earlier and keep the collarbones wide.",
    },
    {
      id: "range-cut-short",
      symptom: "You pump in the last third with a big load.",
      why: "The finish is strong on this machine and it flatters.",
      fix: "Halve the pace and start from bent elbows every time.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "The seat comes up with you instead of the handles going down.",
      why: "Your push is heavier than you are.",
      fix: "Use the belt, hook the feet, or choose more repetitions instead of more plates.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
