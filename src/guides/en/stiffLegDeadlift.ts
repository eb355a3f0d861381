import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The stiff-leg deadlift, in English. */
export const stiffLegDeadlift: Guide = {
  exerciseId: "stiff-leg-deadlift",
  title: "Stiff-leg deadlift",

  overview: [
    {
      text:
        "The deadlift with knees that are nearly straight and stay that way. Hips and hamstrings do the bending, " +
        "and the bar goes lower than in a Romanian deadlift, often to the floor if your hamstrings allow it.",
    },
    {
      text:
        "In ten competitive bodybuilders the straighter legs raised glute activity compared with the Romanian " +
        "version, while semitendinosus, on the inner side of the hamstrings, was more active in the Romanian. Both " +
        "are good hinges, and the difference is small next to doing one of them well.",
      sources: ["coratella-2022"],
    },
    {
      text:
        "Together with leg presses it thickened the glutes of untrained women by about 6% in ten weeks; how much " +
        "of that was due to this lift cannot be told.",
      sources: ["kassiano-2024"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet at hip width, the bar over the middle of the feet, and take it from a rack at thigh " +
          "height or from the floor with a normal deadlift.",
        "Bend the knees by a few degrees and keep them there.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the shoulder blades down, breathe in and hold the belly tight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the hips forward, with the bar close enough to brush your shins and thighs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand upright with the glutes tight and the ribs down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Push the hips back and lower for about three seconds until your back is about to lose its shape.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar over mid-foot"] },
    { phase: "brace", cues: ["Armpits tight"] },
    { phase: "lift", cues: ["Bar close, hips through"] },
    { phase: "top", cues: ["Stand, squeeze, breathe"] },
    { phase: "lower", cues: ["Hips back, legs quiet"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The last part of the way down happens in your spine.",
      why: "Straight knees use up the hamstrings early, and the floor is simply further than they reach.",
      fix: "End the descent where the back starts to bend; plates on blocks give you a fixed and honest depth.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar hangs in front of your feet at the bottom.",
      why: "Without bent knees the shins are out of the way, so nothing reminds you to keep it near.",
      fix: "Pull it in with the lats as if to break it across your thighs.",
    },
    {
      id: "knees-locked",
      symptom: "The knees are pushed back hard and the calves and the hollow of the knee hurt.",
      why: "Stiff in the name does not mean locked; a locked knee stretches nerves and joint rather than muscle.",
      fix: "Unlock them by about the width of two fingers and keep that bend.",
    },
    {
      id: "bounced-turn",
      symptom: "You drop the last stretch and rebound from the floor or from your hamstrings.",
      why: "A fast turn at full length asks for much force at once, just where the muscle is weakest.",
      fix: "Slow the second half of the way down and pause for one count at the bottom.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
