import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The side bend, in English. */
export const sideBend: Guide = {
  exerciseId: "side-bend",
  title: "Side bend",

  overview: [
    {
      text:
        "Standing with a dumbbell in one hand you lean to that side and pull yourself upright again with the " +
        "opposite waist. The obliques and the side part of the back muscles do it. Leaning out, they are long and " +
        "the lever is longest, so the bottom is the hard part.",
    },
    {
      text:
        "People fear that it widens the waist. Any muscle that is trained can thicken, the obliques are thin " +
        "sheets, and nobody has measured a waist before and after side bends. Treat the worry as unproven either " +
        "way.",
    },
    {
      text:
        "It is simple, cheap and easy to load. The suitcase carry trains the same muscles by holding still; doing " +
        "both is rarely needed.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with feet under the hips and a dumbbell hanging at one side, the other hand on your waist or ear.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the glutes and imagine standing between two panes of glass, one in front, one behind.",
        "Breathe in on the way down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "From the lean, breathe out and pull the free-side ribs down towards the hip until you stand straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish upright, or a few degrees past it, with hips level.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Slide the dumbbell down the thigh in two seconds as far as you can without turning.",
        "Do all repetitions, then change hands.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["One dumbbell only"] },
    { phase: "brace", cues: ["Between two glass panes"] },
    { phase: "lift", cues: ["Ribs to hip"] },
    { phase: "top", cues: ["Upright, hips level"] },
    { phase: "lower", cues: ["Slide down the thigh"] },
  ],

  mistakes: [
    {
      id: "weight-in-both-hands",
      symptom: "Two dumbbells seesaw at your sides and the set feels light.",
      why: "They balance each other. What pulls you down on the right helps you up from the left.",
      fix: "Put one down. Half the iron gives you the whole exercise.",
    },
    {
      id: "hips-twist",
      symptom: "You lean a little forward, the dumbbell drifts to the front of the thigh, a hip slides back.",
      why: "Turning lets the strong back extensors do a job meant for the side.",
      fix: "Stand with heels, hips and shoulders against a wall and bend along it.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbell moves a few centimetres, quickly, fifty times.",
      why: "Short bends stay near upright, where there is almost no load on the waist.",
      fix: "Reach the side of the knee if you can do so squarely, and use a weight that allows fifteen.",
    },
    {
      id: "swung-load",
      symptom: "The head whips from side to side and the dumbbell swings.",
      why: "A swing lifts the weight without asking the obliques.",
      fix: "Pause at the bottom for one second. If it will not start from there, go lighter.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
