import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine dip, in English. */
export const machineDip: Guide = {
  exerciseId: "machine-dip",
  title: "Machine dip",

  overview: [
    {
      text:
        "Seated, you push two handles down beside the hips. The triceps do most of it, with the lower chest and " +
        "some front shoulder. Lever and stack are heaviest somewhere in the middle on most makes.",
    },
    {
      text:
        "It gives you the movement of a dip without having to carry your body: good for beginners, heavy people, " +
        "and last sets after pressing. Beyond a certain load you lift yourself out of the seat, and that is the " +
        "machine's limit rather than yours.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the handles start at the height of the lower ribs.",
        "Belt yourself in or wedge the thighs under the pads.",
        "Turn the grips narrow if they can be turned.",
      ],
    },
    {
      phase: "brace",
      steps: ["Sit tall, pull the shoulders down and breathe in."],
    },
    {
      phase: "lift",
      steps: ["Push straight down, elbows close and pointing back."],
    },
    {
      phase: "top",
      steps: ["Straighten the arms almost fully and stay for a beat."],
    },
    {
      phase: "lower",
      steps: [
        "Let the handles rise until the elbows make a right angle.",
        "Keep the shoulders where they are.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Belt on"] },
    { phase: "brace", cues: ["Sit tall"] },
    { phase: "lift", cues: ["Elbows back, push down"] },
    { phase: "top", cues: ["One beat"] },
    { phase: "lower", cues: ["Rise to right angles"] },
  ],

  mistakes: [
    {
      id: "shoulders-shrug",
      symptom: "The shoulders ride up to the ears with the handles.",
      why: "You let the stack pull the arms up from the shoulder girdle.",
      fix: "Stop the return sooner and hold the shoulders down on purpose.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "You rise from the seat at each push.",
      why: "The load is near your own weight and the belt is loose.",
      fix: "Tighten it, or do more repetitions with less.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "You hunch over the handles to get them down.",
      why: "Leaning adds body weight and takes it from the triceps.",
      fix: "Keep the back on the pad and the breastbone up.",
    },
    {
      id: "joint-locked-hard",
      symptom: "The handles hit the end with a bang and the elbows snap.",
      why: "A fast push meets no resistance at the bottom.",
      fix: "Brake during the last third and stop short of the stop.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
