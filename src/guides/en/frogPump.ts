import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The frog pump, in English. */
export const frogPump: Guide = {
  exerciseId: "frog-pump",
  title: "Frog pump",

  overview: [
    {
      text:
        "A bridge with the soles of the feet pressed together and the knees fallen out to the sides. The thighs " +
        "are turned out and the knees bent hard, so the hamstrings can do little and the glutes work where they " +
        "are shortest.",
    },
    {
      text:
        "The range is small and the load light, and it is done for many repetitions. Thighs apart raised glute " +
        "activity in an unloaded bridge; the frog pump itself has hardly been studied, and its place is at the end " +
        "of a session.",
      sources: ["kang-2016", "project-judgement"],
    },
    {
      text:
        "Not every hip likes it. If turning the legs out pinches or the knees complain, do the ordinary " +
        "bridge; as far as anyone knows, you lose nothing.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your back, put the soles together and let the knees fall open as far as is comfortable.",
        "Draw the heels in to about two hands' lengths from your seat.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tip the pelvis back so that the lower back lies flat.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the outer edges of the feet together and pop the hips up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze hard for one second with the knees still wide.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hips down just far enough to start again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Soles together, knees wide"] },
    { phase: "brace", cues: ["Back flat"] },
    { phase: "lift", cues: ["Press soles, hips up"] },
    { phase: "top", cues: ["Squeeze hard"] },
    { phase: "lower", cues: ["Small, steady drop"] },
  ],

  mistakes: [
    {
      id: "knees-close-in",
      symptom: "The knees rise and come towards each other as the set goes on.",
      why: "The turned-out position tires first, and the lift turns into a plain bridge with odd feet.",
      fix: "Do sets of fifteen with short rests instead of one long one, and reset the knees each time.",
    },
    {
      id: "lumbar-arching",
      symptom: "Each repetition ends with the ribs up and the back hollow.",
      why: "Since the hips have so little room, more height can come only from the spine.",
      fix: "Think of a short, flat lift; the belt line points at your chin.",
    },
    {
      id: "incomplete-top",
      symptom: "Your hips bob up and down in the middle.",
      why: "It burns, and bouncing in the middle is the easiest way to go on.",
      fix: "Halve the number and stop for a moment at each end.",
    },
    {
      id: "rushed-repetitions",
      symptom: "You count forty and could not say where the tension was.",
      why: "Fast pumping lets the rebound from the floor do the lifting.",
      fix: "Slow to about one repetition in two seconds; add a light dumbbell on the hips before you add more speed.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
