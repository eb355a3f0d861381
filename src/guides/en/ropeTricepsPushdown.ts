import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Rope triceps pushdown, in English. */
export const ropeTricepsPushdown: Guide = {
  exerciseId: "rope-triceps-pushdown",
  title: "Rope triceps pushdown",

  overview: [
    {
      text:
        "The pushdown with a rope. The hands can turn and spread at the bottom, so many wrists and elbows prefer " +
        "it, and the end position asks a little more of the grip. The load is smaller than with a bar.",
    },
    {
      text:
        "The scanned trial used one fixed arm position, and nobody has set rope against bar for growth. Expect the " +
        "same: triceps grown, the long head somewhat less than it would be overhead.",
      sources: ["maeo-2022"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hang the rope on the high pulley and hold it just above the knobs, palms facing each other.",
        "Take a short step back and set the elbows beside your ribs.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall with a slight lean, shoulders away from the ears.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push down and spread the ends apart in the last third.",
        "Keep the wrists in line with the forearms.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with straight elbows and a hand on each side of the thighs.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring the hands together and up to the breastbone without letting the elbows follow.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Above the knobs"] },
    { phase: "brace", cues: ["Tall, slight lean"] },
    { phase: "lift", cues: ["Down, then spread"] },
    { phase: "top", cues: ["Beside the thighs"] },
    { phase: "lower", cues: ["Elbows stay home"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "Your arms look like a pump handle.",
      why: "Upper arms that swing turn the set into half a pullover.",
      fix: "Imagine a book under each armpit.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "Your head passes over the rope.",
      why: "Leaning lends body weight just at the stretch.",
      fix: "Put one foot behind the other and fix your trunk before you choose the pin.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "Hands end low because the shoulders sank forward with them.",
      why: "Chasing a wider spread pulls the shoulders round.",
      fix: "Spread only as far as the elbows straighten.",
    },
    {
      id: "range-cut-short",
      symptom: "The rope stops at the ribs on the way up.",
      why: "Coming down late from high weights, you skip the bent half.",
      fix: "Let the hands rise until the forearms are well above level.",
    },
    {
      id: "load-too-high",
      symptom: "The ends will not spread and the knobs dig in.",
      why: "Grip and body lean set the number, and the triceps get what is left.",
      fix: "Drop two plates and hold the bottom for a second.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
