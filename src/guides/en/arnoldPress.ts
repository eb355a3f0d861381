import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Arnold press, in English. */
export const arnoldPress: Guide = {
  exerciseId: "arnold-press",
  title: "Arnold press",

  overview: [
    {
      text:
        "A dumbbell press that begins with the palms facing you, in front of the chin, and turns them forward on " +
        "the way up. The start takes the front of the shoulder through more of its range, and the middle opens out " +
        "to the side.",
    },
    {
      text:
        "It carries a bodybuilder's name, and the case for it is his practice more than research: we know of no " +
        "trial against the plain dumbbell press. Expect about the same result from a lighter pair.",
    },
    {
      text:
        "Try it if the usual press feels cramped at the bottom, or simply for variety. The extra turn makes it " +
        "poor for very heavy sets.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit upright, or stand with the feet at hip width.",
        "Hold the dumbbells at collarbone height, elbows in front of the ribs, palms to your face.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tighten your belly and let the shoulders sit low.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Open the elbows to the sides as the hands start up.",
        "Keep turning evenly until the palms face forward at about the height of the forehead.",
        "Press on from there as usual.",
      ],
    },
    {
      phase: "top",
      steps: [
        "End with straight arms beside the ears.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Run the film backwards: down and in, palms coming round to you by the chin.",
        "Give the way down at least as long as the way up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms to your face"] },
    { phase: "brace", cues: ["Shoulders low"] },
    { phase: "lift", cues: ["Open, turn, press"] },
    { phase: "top", cues: ["Arms by the ears"] },
    { phase: "lower", cues: ["Unwind slowly"] },
  ],

  mistakes: [
    {
      id: "turn-rushed",
      symptom: "The wrists flip at the bottom or right at the top and the path has a corner in it.",
      why: "The turn then adds a jerk and no range.",
      fix: "Spread it over the first half of the press and count two on the way.",
    },
    {
      id: "range-cut-short",
      symptom: "You begin with the elbows already out to the sides.",
      why: "Skipping the front part leaves an ordinary press with less weight.",
      fix: "Touch the elbows to the front of the ribs before each start.",
    },
    {
      id: "lumbar-arching",
      symptom: "The chest rises to meet the dumbbells as they turn.",
      why: "Leaning back is the easiest way past a heavy middle.",
      fix: "Use a backrest, or squeeze the glutes hard when standing.",
    },
    {
      id: "load-too-high",
      symptom: "The dumbbells crash into each other as they open.",
      why: "Most people choose the pair they press normally, which the turn does not allow.",
      fix: "Go down by a quarter and earn it back.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
