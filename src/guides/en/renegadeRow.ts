import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The renegade row, in English. */
export const renegadeRow: Guide = {
  exerciseId: "renegade-row",
  title: "Renegade row",

  overview: [
    {
      text:
        "From the top of a push-up with the hands on two dumbbells, you row one and then the other. The lat of " +
        "the rowing side works against the dumbbell, while the waist stops the pelvis from turning towards it. " +
        "On the supporting side chest, triceps and serratus hold you up.",
    },
    {
      text:
        "Treat it as a trunk exercise that includes a row. The load that your plank can hold still is far below " +
        "what your back could row, so it will not replace other rows. Hexagonal dumbbells stand better than round " +
        "ones.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place two dumbbells under the shoulders and take the top of a push-up.",
        "Set the feet wider than the hips.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the glutes, tuck the ribs, push the floor away.",
        "Shift a little weight onto the hand that stays.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Row the other dumbbell to the waist, slowly.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause with both hip bones facing the floor.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Set it down softly and change sides.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands under shoulders, feet wide"] },
    { phase: "brace", cues: ["Push the floor away"] },
    { phase: "lift", cues: ["Slowly to the waist"] },
    { phase: "top", cues: ["Hips face the floor"] },
    { phase: "lower", cues: ["Set it down softly"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The pelvis opens towards the rowing arm.",
      why: "The waist gives way, and with it goes the reason for the exercise.",
      fix: "Spread the feet further and halve the dumbbells.",
    },
    {
      id: "hips-sag",
      symptom: "The belly drops between the hands.",
      why: "The plank is over while the arms go on; the low back takes the weight.",
      fix: "End the set at that moment, or put the hands on a bench.",
    },
    {
      id: "hips-pike",
      symptom: "The seat goes up into a tent.",
      why: "It shortens the lever and makes everything easier, most of all for the trunk.",
      fix: "Bring the shoulders over the hands again before you row.",
    },
    {
      id: "jerked-load",
      symptom: "The dumbbell leaps off the floor and the body wobbles after.",
      why: "A quick start needs no balance, so nothing is trained by it.",
      fix: "Lift it one finger's breadth, wait, then row.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
