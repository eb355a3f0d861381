import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Reverse pec deck, in English. */
export const reversePecDeck: Guide = {
  exerciseId: "reverse-pec-deck",
  title: "Reverse pec deck",

  overview: [
    {
      text:
        "You sit facing the pad of the fly machine and open the arms backward. With the chest held, the rear of " +
        "the shoulder cannot be cheated out of its work, and the machine keeps the load alike from front to back.",
    },
    {
      text:
        "Nineteen trained men did it with the palms down and with the palms facing each other. Facing each other " +
        "gave a little more activity in the rear shoulder and clearly more in infraspinatus, one of the rotator " +
        "cuff. The gap is small, so let your joints decide.",
      sources: ["schoenfeld-2013-reverse-fly"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the handles are level with your shoulders.",
        "Put the chest against the pad, feet flat, and take the handles with the arms long and slightly bent.",
        "Start with the arms set back far enough to feel a mild stretch.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stay tall against the pad and let the neck relax.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Sweep the handles out and back along the level of the shoulders.",
        "Think of the elbows, not of the hands.",
      ],
    },
    {
      phase: "top",
      steps: [
        "End when the arms are in line with the shoulders, with a short stop.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Return in about three seconds until the plates nearly touch.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handles level"] },
    { phase: "brace", cues: ["Chest on the pad"] },
    { phase: "lift", cues: ["Elbows sweep back"] },
    { phase: "top", cues: ["In line, short stop"] },
    { phase: "lower", cues: ["Quiet plates"] },
  ],

  mistakes: [
    {
      id: "seat-height-wrong",
      symptom: "Your arms slope up or down on the way.",
      why: "A high seat sends the pull towards the lats, a low one into the neck.",
      fix: "Adjust until the upper arms run level all the way.",
    },
    {
      id: "elbows-bend-into-row",
      symptom: "The handles come back, but by bending.",
      why: "Bent elbows shorten the lever and the middle back does the rest.",
      fix: "Lock the angle you started with and lift one plate less.",
    },
    {
      id: "chest-leaves-pad",
      symptom: "Daylight appears between you and the pad.",
      why: "Leaning back adds body weight and range that the shoulder did not earn.",
      fix: "Press the breastbone into the pad and stop at the line of the shoulders.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The upper back hunches towards the ears.",
      why: "The trapezius joins in when the load runs ahead of the rear shoulder.",
      fix: "Breathe out, drop the shoulders, and start the arc from there.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The arms are flung forward.",
      why: "A free return yanks the shoulder at its most stretched point.",
      fix: "Follow the handles back; do not let them leave you.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
