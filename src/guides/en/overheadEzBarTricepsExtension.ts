import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Overhead EZ-bar triceps extension, in English. */
export const overheadEzBarTricepsExtension: Guide = {
  exerciseId: "overhead-ez-bar-triceps-extension",
  title: "Overhead EZ-bar triceps extension",

  overview: [
    {
      text:
        "The overhead extension with an angled bar. It loads the triceps long, above all its long head, and the " +
        "bent grips spare the wrists. Two hands on a bar can take more than one dumbbell can offer.",
    },
    {
      text:
        "The trial behind overhead work used a cable: 19.9% growth against 13.9% with the arms at the side. A bar " +
        "behind the head loads the deep position about as well, by its mechanics.",
      sources: ["maeo-2022"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit on a bench with a back, and have the bar handed to you or swing it up from the thighs.",
        "Hold the inner bends, palms angled up.",
        "Press it to straight arms overhead.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Back on the pad, feet flat, belly firm.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the bar up out of the stretch with the elbows pointing ahead.",
      ],
    },
    {
      phase: "top",
      steps: [
        "End over the crown of the head, not in front of the face.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the bar sink behind your head for three seconds until the forearms rest against the arms.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Inner bends"] },
    { phase: "brace", cues: ["Back on the pad"] },
    { phase: "lift", cues: ["Elbows ahead"] },
    { phase: "top", cues: ["Over the crown"] },
    { phase: "lower", cues: ["Three seconds behind"] },
  ],

  mistakes: [
    {
      id: "elbows-flare",
      symptom: "Each elbow looks at a different wall.",
      why: "A narrow grip with stiff shoulders forces them apart.",
      fix: "Try the outer bends, or accept shoulder width and no more.",
    },
    {
      id: "lumbar-arching",
      symptom: "Your back leaves the pad as the bar goes down.",
      why: "Range missing in the shoulder is made up below.",
      fix: "Lower the backrest by one notch and keep the ribs in.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar hovers at the back of the head.",
      why: "A bar feels more dangerous behind you than a rope does, so people stop early.",
      fix: "Begin with the empty bar and go to the neck.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar drops and bounces at the bottom.",
      why: "The elbow tendon takes the stop when the muscle does not.",
      fix: "Pause at the bottom for one second in every repetition.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "A bar behind the head is awkward to lose. Keep a repetition in hand, and learn to lower it to the " +
        "shoulders or have somebody take it.",
    },
    stopAndRefer,
  ],
};
