import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The clean and jerk, in English. */
export const cleanAndJerk: Guide = {
  exerciseId: "clean-and-jerk",
  title: "Clean and jerk",

  overview: [
    {
      text:
        "Two lifts in one: the clean brings the bar to your shoulders, a short dip and drive sends it overhead. It " +
        "is one of the two competition lifts and the heaviest way to bring a bar above your head. Nearly the whole " +
        "body takes part, the legs most.",
    },
    {
      text:
        "Learn clean and jerk apart before you join them; a tired clean makes a poor jerk. Singles are the norm. It " +
        "deserves a fresh day, long rests and someone who can watch you.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar with a hook grip outside the legs, back flat, shoulders just ahead of it.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Fill the belly before the clean, and again with the bar on your shoulders.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Clean the bar and stand up with it.",
        "Settle the feet, move the hands if you need to, and let the bar lie on the shoulders.",
        "Dip straight down a hand's length, drive up and punch yourself under.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Catch it on locked arms over the back of the head.",
        "Bring the feet into one line and stand still until it is quiet.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower it to the shoulders with a bend of the knees if you have no bumper plates.",
        "Otherwise drop it in front, hands following.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hook grip, back flat"] },
    { phase: "brace", cues: ["Breathe twice"] },
    { phase: "lift", cues: ["Clean, settle, dip, drive"] },
    { phase: "top", cues: ["Locked and still"] },
    { phase: "lower", cues: ["In front, under control"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "The clean costs so much that the jerk never happens.",
      why: "Bent elbows waste the leg drive in the first half.",
      fix: "Keep them straight until the hips have opened.",
    },
    {
      id: "load-drifts-forward",
      symptom: "Clean or jerk takes you a step forward.",
      why: "The bar has left the line over the middle of the foot, once low, once high.",
      fix: "Mark your toes and find out in which half they move.",
    },
    {
      id: "elbows-slow",
      symptom: "You stand up with the bar on the hands instead of on the shoulders.",
      why: "A jerk driven from the hands loses height.",
      fix: "Turn them faster, and set them again before you dip.",
    },
    {
      id: "dip-tips-forward",
      symptom: "The heels lift in the dip and the bar goes out in front.",
      why: "You bowed, or sank too quickly to control.",
      fix: "Dip slowly with the back along an imaginary wall, heels heavy.",
    },
    {
      id: "press-out",
      symptom: "The arms catch bent and grind the rest.",
      why: "The drive was too short or the feet too slow, and a judge would turn it down.",
      fix: "Practise catching an empty bar with the elbows locked as the feet land.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Have a clear way out, forward and back. Missed overhead in front, push it away; behind, let go and step " +
        "forward.",
    },
  ],
};
