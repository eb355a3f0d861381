import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell triceps extension, in English. */
export const dumbbellTricepsExtension: Guide = {
  exerciseId: "dumbbell-triceps-extension",
  title: "Dumbbell triceps extension",

  overview: [
    {
      text:
        "One dumbbell held in both hands, lowered behind the head and straightened overhead. With the arms up, the " +
        "long head of the triceps starts from a stretch, and the load peaks with the forearms level behind you.",
    },
    {
      text:
        "Arms trained overhead on a cable grew more than arms trained at the side: 19.9 against 13.9% for the " +
        "whole triceps, 28.5 against 19.6% for the long head. The dumbbell form shares the position, though not " +
        "the trial.",
      sources: ["maeo-2022"],
    },
    {
      text: "All you need is one dumbbell. You also need shoulders that let the upper arms stand beside your ears.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit on a bench with a low back, or stand with one foot ahead.",
        "Cup the upper plate of the dumbbell with both palms, thumbs round the handle, and bring it overhead.",
        "Check that the plates are fixed.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the ribs down and squeeze the glutes.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "From the bottom, straighten the elbows and keep them pointing forward and up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the dumbbell over the crown of the head.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower it behind the head until the forearms touch the upper arms or nearly so.",
        "Take two to three seconds and keep the elbows high.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs round the handle"] },
    { phase: "brace", cues: ["Ribs down"] },
    { phase: "lift", cues: ["Elbows point up"] },
    { phase: "top", cues: ["Over the crown"] },
    { phase: "lower", cues: ["Deep and slow"] },
  ],

  mistakes: [
    {
      id: "elbows-flare",
      symptom: "The elbows spread wide as the weight goes down.",
      why: "They open to spare tight shoulders or too heavy a load, and the chest and shoulder chip in.",
      fix: "A little opening is normal; bring them in to about shoulder width and go lighter.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly comes forward as the arms go back.",
      why: "Stiff shoulders borrow range from the spine.",
      fix: "Sit against a backrest or work with one foot ahead.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbell stays at the level of the ears.",
      why: "The stretched part is the one that seems to pay, and it is the scary one.",
      fix: "Lower until you feel a pull along the back of the arm.",
    },
    {
      id: "elbows-drift",
      symptom: "The upper arms rock like a small pullover.",
      why: "Moving the shoulder shortens the lever and saves the triceps.",
      fix: "Rest your upper arms against your ears and let only the forearms move.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "A dumbbell behind your head must not come apart. Avoid adjustable ones with worn screws, and bring the " +
        "weight forward to your thigh to end a set.",
    },
    stopAndRefer,
  ],
};
