import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline dumbbell triceps extension, in English. */
export const inclineDumbbellTricepsExtension: Guide = {
  exerciseId: "incline-dumbbell-triceps-extension",
  title: "Incline dumbbell triceps extension",

  overview: [
    {
      text:
        "Lying back on a sloping bench you lower a dumbbell in each hand behind the head and straighten the " +
        "arms again. The slope brings the upper arms further overhead than a flat bench does, and in one " +
        "trial work in that position grew the long head more.",
      sources: ["maeo-2022"],
    },
    {
      text:
        "That trial used a cable overhead, so the step to this lift is ours. Choose it when a flat skull " +
        "crusher feels easy at the bottom or the bar troubles your elbows.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bench to 30 to 45 degrees and lie back with your head on it.",
        "Hold the dumbbells above the forehead, palms facing each other.",
      ],
    },
    { phase: "brace", steps: ["Tilt the upper arms slightly toward the top of the head and fix them."] },
    { phase: "lift", steps: ["Straighten the elbows without moving the upper arms."] },
    { phase: "top", steps: ["Stop just short of locking, arms still tilted back."] },
    {
      phase: "lower",
      steps: [
        "Lower beside the ears for three counts until the heads of the dumbbells are behind you.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Head on the bench"] },
    { phase: "brace", cues: ["Upper arms tilted back"] },
    { phase: "lift", cues: ["Only the elbows move"] },
    { phase: "top", cues: ["Tilt stays"] },
    { phase: "lower", cues: ["Down beside the ears"] },
  ],

  mistakes: [
    {
      id: "elbows-flare",
      symptom: "The elbows open outwards as the weight comes down.",
      why: "Wide elbows let the chest help.",
      fix: "Keep the dumbbells no further apart than your ears.",
    },
    {
      id: "elbows-drift",
      symptom: "The upper arms swing forward and the dumbbells come over the chest.",
      why: "With vertical arms nothing pulls on the triceps any more.",
      fix: "Choose a spot on the ceiling behind your head and aim there.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The dumbbells fall and the elbows catch them.",
      why: "A weight falling toward the head is caught by a tendon, or not at all.",
      fix: "Count three on the way down, every time.",
    },
    {
      id: "range-cut-short",
      symptom: "The forearms stop above the head.",
      why: "The deep part is where the load feels heaviest.",
      fix: "Take the next lighter pair and pass the ears.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "The weight passes close to your head. Use dumbbells with firm collars, and bring them back to the " +
        "thighs before you sit up.",
    },
  ],
};
