import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The concentration curl, in English. */
export const concentrationCurl: Guide = {
  exerciseId: "concentration-curl",
  title: "Concentration curl",

  overview: [
    {
      text:
        "You sit, bend forward, and brace one upper arm against the inside of your thigh. The arm hangs nearly " +
        "straight down, so the dumbbell pulls hardest when the forearm is about level. With the arm in front " +
        "of the trunk the biceps is shorter there than in a standing curl.",
    },
    {
      text:
        "The support removes almost every way to cheat, and you can watch the muscle work. In one study of " +
        "untrained men, thinking of the muscle during curls went with more growth of the elbow flexors, though " +
        "not of the thighs. That was not this very lift.",
      sources: ["schoenfeld-2018"],
      contested: true,
    },
    {
      text: "Use it as a light last exercise for the arms, with one dumbbell and patience.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit on the edge of a bench with the feet wide.",
        "Rest the back of the upper arm against the inner thigh, just above the knee, and let the dumbbell hang.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Hinge at the hips with a long back and lay the other hand on its own knee.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the dumbbell towards the front of the shoulder, turning the palm up.",
        "Keep the elbow under the shoulder.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze for a second or two; here that is the heart of the lift.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower to a straight arm without letting the shoulder sag.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Arm against the thigh"] },
    { phase: "brace", cues: ["Long back"] },
    { phase: "lift", cues: ["To the shoulder, palm up"] },
    { phase: "top", cues: ["Squeeze, this is it"] },
    { phase: "lower", cues: ["Straight arm, shoulder up"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "Your upper body lifts and falls with the dumbbell.",
      why: "You straighten the back to pass the hard point.",
      fix: "Keep the free hand pressed on its knee and your nose over the same spot of floor.",
    },
    {
      id: "elbows-drift",
      symptom: "The thigh pushes the arm up, or the elbow slides off it.",
      why: "The leg turns into a lever, and a wandering elbow tilts the forearm away from its hardest angle.",
      fix: "Use the thigh as a wall to lean on and plant that foot. It must not push.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbell bobs between knee and chest.",
      why: "Sitting bent over hides how short the stroke has become.",
      fix: "Start each repetition with the handle below the knee and an open elbow.",
    },
    {
      id: "lowered-too-fast",
      symptom: "It drops the moment the squeeze is over.",
      why: "After a hard squeeze the arm wants a rest, and takes it on the way down.",
      fix: "Give the lowering three seconds, then breathe, then lift.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
