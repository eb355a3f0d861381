import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The inverted row, in English. */
export const invertedRow: Guide = {
  exerciseId: "inverted-row",
  title: "Inverted row",

  overview: [
    {
      text:
        "You hang under a bar at hip or waist height, heels on the floor, and pull the chest up to it. Middle back " +
        "and lats lead, the rear shoulder and elbow flexors help, and the whole body holds a plank. The closer you " +
        "are to level, the more of yourself you lift; 60% is our stand-in for a middling angle.",
    },
    {
      text:
        "Of three rows compared in one laboratory it showed the most activity in lats and upper back and the least " +
        "load on the low back, at the loads used there. Few pulls give so much for so little spine.",
      sources: ["fenwick-2009"],
    },
    {
      text:
        "It suits beginners, home gyms and anyone resting the back. When twelve are easy, put the heels on a bench; " +
        "after that, wear a weighted vest.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Fix a bar at about waist height, or hang straps or rings at that height.",
        "Lie under it, take it a little wider than the shoulders and straighten the body from heels to head.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the glutes and tuck the ribs down.",
        "Let the arms hang long.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the breastbone to the bar, elbows at about 45 degrees.",
        "Chest and hips rise together.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Touch the bar and hold with the blades together.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Come down slowly to straight arms, body still in one piece.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["One line, long arms"] },
    { phase: "brace", cues: ["Glutes tight"] },
    { phase: "lift", cues: ["Breastbone to the bar"] },
    { phase: "top", cues: ["Touch and hold"] },
    { phase: "lower", cues: ["Slow, in one piece"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The hips hang while the chest goes up.",
      why: "The plank is what tires, and with it the line from which you pull.",
      fix: "Bend the knees or raise the bar until you can keep straight.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar stays a hand above the chest.",
      why: "The end is the hardest, and you stand at an angle too flat for it today.",
      fix: "Raise the bar by one hole and touch every time.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The bar meets you at the throat, with the shoulders by the ears.",
      why: "You lie too far under it towards the feet.",
      fix: "Shift so that the bar is above the lower chest in the hang.",
    },
    {
      id: "neck-cranes",
      symptom: "The chin juts up to reach the bar.",
      why: "It looks like a full repetition from the side, and it is not.",
      fix: "Keep a tennis ball's space under the chin and let the breastbone arrive first.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Test a bar in a rack before you hang from it: it has to lie in the hooks so that pulling towards you " +
        "cannot lift it out.",
    },
  ],
};
