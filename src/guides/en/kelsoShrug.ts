import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Kelso shrug, in English. */
export const kelsoShrug: Guide = {
  exerciseId: "kelso-shrug",
  title: "Kelso shrug",

  overview: [
    {
      text:
        "Face down on an incline bench, a dumbbell in each hand, you draw the shoulder blades together without " +
        "bending the arms. It trains the middle back almost alone: the middle and lower trapezius and the " +
        "rhomboids. The squeeze at the top is the hard part.",
    },
    {
      text:
        "It suits people who row with their arms. Used before rows it shows you what the blades should do, and " +
        "after them it adds work that the biceps cannot spoil. The range is small, so the load is too.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bench to 30 or 45 degrees and lie with the breastbone at the top edge.",
        "Let the dumbbells hang, palms facing each other.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Keep the chin off the bench and the neck long.",
        "Let the blades slide apart.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the shoulder blades together and slightly down.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze for two seconds.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the weights pull the blades apart again, slowly.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Breastbone at the edge"] },
    { phase: "brace", cues: ["Let blades slide apart"] },
    { phase: "lift", cues: ["Blades together"] },
    { phase: "top", cues: ["Squeeze two seconds"] },
    { phase: "lower", cues: ["Spread slowly"] },
  ],

  mistakes: [
    {
      id: "elbows-bend",
      symptom: "The elbows bend and it becomes a half row.",
      why: "Arms and lats are stronger and take it away from the middle back.",
      fix: "Lock the elbows softly and use 2 kg (5 lb) less.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The blades move up to the ears.",
      why: "The upper trapezius likes to take over, above all on a steep bench.",
      fix: "Lay the bench flatter and aim the blades at your back pockets.",
    },
    {
      id: "range-cut-short",
      symptom: "Nothing is seen to move.",
      why: "The movement is short at best; with too much load it disappears.",
      fix: "Film it once from above and look for the gap between the blades to close.",
    },
    {
      id: "chest-leaves-pad",
      symptom: "The chest rises with the blades.",
      why: "You arch the back to lift the weights.",
      fix: "Press the breastbone down and move only what lies beneath the shirt seams.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
