import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell reverse curl, in English. */
export const dumbbellReverseCurl: Guide = {
  exerciseId: "dumbbell-reverse-curl",
  title: "Dumbbell reverse curl",

  overview: [
    {
      text:
        "The palms-down curl with a dumbbell in each hand. Brachialis and brachioradialis bend the elbow and the " +
        "wrist extensors keep the hand level. Each side works alone, so a stronger arm cannot carry a weaker one.",
    },
    {
      text:
        "Free dumbbells want to turn towards the hammer grip, and stopping them is part of the exercise. It " +
        "suits wrists that find a straight bar too rigid. Take small dumbbells: 4 to 8 kg (10 to 20 lb) is " +
        "plenty for a first go, by our judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the dumbbells in front of the thighs with the backs of the hands forward.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Raise the knuckles level with the forearms.",
        "Draw the shoulders down and keep the elbows near.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend both elbows with the backs of the hands facing the ceiling.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at chest height and check that both palms still face down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the handles touch the thighs, hands flat.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Backs of hands forward"] },
    { phase: "brace", cues: ["Knuckles level"] },
    { phase: "lift", cues: ["Backs to the ceiling"] },
    { phase: "top", cues: ["Palms still down?"] },
    { phase: "lower", cues: ["Flat hands down"] },
  ],

  mistakes: [
    {
      id: "wrists-drop",
      symptom: "The dumbbell heads tip towards the floor.",
      why: "Weak wrist extensors let the hand hang, and the elbow flexors carry a load that now sits nearer to them.",
      fix: "Hold the handles in the middle and go down a size until the wrists keep their line.",
    },
    {
      id: "palms-turn-in",
      symptom: "Halfway up the palms face one another.",
      why: "The arms search for the stronger hammer grip. You finish, but it is another lift.",
      fix: "Imagine a full cup on the back of each hand.",
    },
    {
      id: "elbows-drift",
      symptom: "Upper arms swing forward with each repetition.",
      why: "The shoulders help because the grip makes the elbow weak.",
      fix: "Try it seated with the back against an upright pad.",
    },
    {
      id: "swung-load",
      symptom: "A bounce of the knees starts every lift.",
      why: "With little weight a small bounce is enough to do half the lift.",
      fix: "Stand still for a second with the dumbbells on your thighs, then begin.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
