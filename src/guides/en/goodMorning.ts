import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell good morning, in English. */
export const goodMorning: Guide = {
  exerciseId: "good-morning",
  title: "Barbell good morning",

  overview: [
    {
      text:
        "A hinge with the bar on your upper back. Since the load sits at the far end of the trunk, a modest weight " +
        "is a heavy one here. Hamstrings and back extensors lead, glutes and inner thighs help, and the grip is " +
        "free.",
    },
    {
      text:
        "Fifteen trained men did it with 50 to 90% of their maximum. The activity of hamstrings and back extensors " +
        "rose with the load, and so did the bend of the knees, which means that the hamstrings were stretched less " +
        "in the heavy sets. Lighter and stricter is not wasted here.",
      sources: ["vigotsky-2015"],
    },
    {
      text:
        "It belongs to people who can already squat and hinge well. Start with the empty bar and add little: half " +
        "of what you squat is a lot for most.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar from a rack as for a low-bar squat, across the muscles of the upper back, with the safety " +
          "bars set at the height of your deepest bow.",
        "Step back, feet at hip width, knees unlocked.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the bar down into your back, breathe in and brace the belly hard.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the hips forward and let the trunk swing up behind them.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand straight with the glutes tight, and breathe before you go again.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Send the seat back and bow slowly until the trunk is a little above level or the hamstrings stop you.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar on the muscle"] },
    { phase: "brace", cues: ["Pull it into you"] },
    { phase: "lift", cues: ["Hips forward first"] },
    { phase: "top", cues: ["Stand, breathe, brace"] },
    { phase: "lower", cues: ["Bow slowly, seat back"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "Your back turns into a curve as the trunk nears level.",
      why:
        "The load is far from the hips, so a small loss of brace is multiplied. Evidence that bending as such " +
        "causes back pain is weak; the sudden change of shape under a long lever is what coaches fear.",
      fix: "Go down only as far as the shape holds, and take a smaller weight for more repetitions.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "squatted-hinge",
      symptom: "The knees bend more and more and it becomes a low squat.",
      why: "Heavy weights ask for it; the bend eases the hamstrings and shifts the work to the thighs.",
      fix: "Fix the knee angle in the first repetition and film it from the side.",
    },
    {
      id: "bar-on-neck",
      symptom: "The bar presses on the bone at the base of your neck or rolls towards your head.",
      why: "It lay high from the start, and bowing lets it slide.",
      fix: "Set it lower on the back, pull the elbows in, and stop the set if it moves.",
    },
    {
      id: "load-too-high",
      symptom: "The first repetition takes all your attention and the range is half of what it was.",
      why: "The other hinges are done with far more weight, and it is tempting to load this one to match.",
      fix: "Choose a weight with three clean repetitions in hand for the whole of the set.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Do it inside a rack with the safety bars up. You cannot throw this bar forward over your head, so the way " +
        "out is to bow until it rests on the safeties.",
    },
    stopAndRefer,
  ],
};
