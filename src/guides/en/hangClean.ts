import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The hang clean, in English. */
export const hangClean: Guide = {
  exerciseId: "hang-clean",
  title: "Hang clean",

  overview: [
    {
      text:
        "The hang clean starts standing, with the bar at the thighs. You dip the hips back, drive up and catch it " +
        "on the shoulders, high or in a squat as you like. With the floor left out it is the shortest way to learn " +
        "the second half of the clean.",
    },
    {
      text:
        "It fits team sports and gyms without bumper plates at the right height. Glutes and quadriceps drive, the " +
        "trapezius finishes. Each repetition lowers the bar back to the thighs, so it tires grip and back more than " +
        "its weight suggests.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lift the bar as in a deadlift and stand tall, hook grip, arms straight.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in, tighten the back, pull the bar lightly against the thighs.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the hips back until the bar is just above the knees, shoulders over it.",
        "Reverse at once: stand up hard, shrug, and turn the elbows under.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Catch with the elbows high and the feet flat.",
        "Straighten fully.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Unrack the shoulders by dropping the elbows, and catch the bar on the thighs with bent knees.",
        "Reset before the next one.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Tall, arms straight"] },
    { phase: "brace", cues: ["Bar to the thighs"] },
    { phase: "lift", cues: ["Hips back, then jump"] },
    { phase: "top", cues: ["Elbows high, feet flat"] },
    { phase: "lower", cues: ["Catch on the thighs"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "It looks like a reverse curl with a hop.",
      why: "Weights that are too light teach arms, weights too heavy hide it.",
      fix: "Add a high-speed shrug with straight arms between cleans.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar swings out from the thighs in an arc.",
      why: "You bang it off the hips in place of brushing past.",
      fix: "Zip the shirt up: the bar stays a hand's breadth from the chest.",
    },
    {
      id: "knees-dive-forward",
      symptom: "You squat down to start, and the bar slides to mid-thigh with the trunk upright.",
      why: "Hips and hamstrings are not stretched, so the drive is short.",
      fix: "Send the seat back towards a wall one foot behind you and touch it.",
    },
    {
      id: "elbows-slow",
      symptom: "You catch it with the forearms upright.",
      why: "Late elbows let the bar press you forward.",
      fix: "Finish five front-rack swings with a stick before you load.",
    },
    {
      id: "feet-too-wide",
      symptom: "Both feet stamp out sideways.",
      why: "Jumping wide is a substitute for pulling under.",
      fix: "Land with the heels below the hips, and lighten the bar until you do.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Keep people out of reach in front of you, and if a repetition goes wrong let the bar fall instead of " +
        "following it with a bent back.",
    },
  ],
};
