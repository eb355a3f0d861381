import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The leg extension, in English. */
export const legExtension: Guide = {
  exerciseId: "leg-extension",
  title: "Leg extension",

  overview: [
    {
      text:
        "You sit and straighten the knees against a pad on the shins. Nothing but the quadriceps can do it, all " +
        "four parts of it, and rectus femoris above all gains from it: in women new to lifting it grew 11 to 18% " +
        "along its length here, against 2 to 8% from squats.",
      sources: ["zabaleta-korta-2021"],
    },
    {
      text:
        "Where it is hardest depends on the machine's cam; on most, it is near the straight knee. Squats and " +
        "presses load the other end, so the two go together well.",
    },
    {
      text:
        "Do you lean back in the seat? Then rectus femoris gets longer, and a trial found it to grow more that " +
        "way; the rest of the thigh did not care.",
      sources: ["larsen-2024"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the backrest so that the knees line up with the machine's axis and the thighs are supported " +
          "almost to the knee.",
        "Put the shin pad just above the ankles.",
        "Choose a start with the knees bent as far as is comfortable.",
      ],
    },
    {
      phase: "brace",
      steps: ["Hold the handles and pull your seat down into the cushion.", "Breathe in before the pad moves."],
    },
    {
      phase: "lift",
      steps: [
        "Straighten the knees evenly, starting without a jerk.",
        "Breathe out as the legs rise.",
      ],
    },
    { phase: "top", steps: ["Reach straight knees and tighten the thighs for a count of one."] },
    {
      phase: "lower",
      steps: [
        "Lower for two to three seconds, all the way to the start.",
        "Turn round before the plates meet.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Knees at the axis"] },
    { phase: "brace", cues: ["Seat down, hold on"] },
    { phase: "lift", cues: ["Smooth start"] },
    { phase: "top", cues: ["Straight, squeeze"] },
    { phase: "lower", cues: ["Slow all the way"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The pad leaves the shins at the start, or flies up at the end.",
      why: "A kick gets heavy plates past the part where you would be stuck, and momentum then does the rest.",
      fix: "Pause at the bottom without touching down and start so gently that the pad never leaves you.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Your seat rises and you lean or twist as the set gets hard.",
      why:
        "Opening the hip gives rectus femoris a better length to pull from for one more repetition. That is fair " +
        "as a chosen position, not as an escape.",
      fix: "Grip harder, fasten the belt if there is one, and take off a plate.",
    },
    {
      id: "incomplete-top",
      symptom: "The last 20 degrees are missing.",
      why: "That is the hardest place on most machines, and it is where the weight has become too much.",
      fix: "Let the load be one you can hold straight for a second, and count only those repetitions.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You hear the stack land.",
      why: "Letting go on the way down gives away half of the work and all of the long range.",
      fix: "Count to three, and stop a finger's width above the plates.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
