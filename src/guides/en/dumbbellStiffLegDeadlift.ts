import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell stiff-leg deadlift, in English. */
export const dumbbellStiffLegDeadlift: Guide = {
  exerciseId: "dumbbell-stiff-leg-deadlift",
  title: "Dumbbell stiff-leg deadlift",

  overview: [
    {
      text:
        "A hinge with knees that stay almost straight, a dumbbell in each hand. It stretches the hamstrings " +
        "more than the Romanian form and leaves less to the glutes and less room for weight.",
    },
    {
      text:
        "Dumbbells can hang beside the legs, which spares the back some leverage. Whether the straighter knee " +
        "grows more muscle has not been measured with dumbbells.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand at hip width with the dumbbells in front of or beside the thighs.",
        "Unlock the knees by a finger's breadth and leave them so.",
      ],
    },
    { phase: "brace", steps: ["Breathe in and draw the shoulders down."] },
    { phase: "lift", steps: ["Pull yourself up with the backs of the thighs until the hips are straight."] },
    { phase: "top", steps: ["Stand tall, dumbbells on the thighs."] },
    { phase: "lower", steps: ["Bend at the hips for three counts until the hamstrings or a flat back end the way."] },
  ],

  cues: [
    { phase: "setup", cues: ["Knees almost straight"] },
    { phase: "brace", cues: ["Shoulders down, breath in"] },
    { phase: "lift", cues: ["Backs of thighs pull"] },
    { phase: "top", cues: ["Tall, not leaning"] },
    { phase: "lower", cues: ["Stop with flat back"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The lower back bends for the last stretch.",
      why: "Your hands chase the floor after the hips have stopped.",
      fix: "Turn round at mid-shin or wherever the back is still flat.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The dumbbells swing ahead of the feet.",
      why: "Loose arms put the weight on the lower back.",
      fix: "Let them brush the legs all the way.",
    },
    {
      id: "knees-locked",
      symptom: "The kneecaps are pulled back and the joint feels pinched.",
      why: "Locked knees hand the stretch to the joint.",
      fix: "Soften them before you bend, and look again at the bottom.",
    },
    {
      id: "bounced-turn",
      symptom: "You drop and rebound out of the stretch.",
      why: "A fully stretched hamstring is a poor spring and an easy strain.",
      fix: "Stop for one second at the lowest point.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
