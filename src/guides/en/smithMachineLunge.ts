import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine lunge, in English. */
export const smithMachineLunge: Guide = {
  exerciseId: "smith-machine-lunge",
  title: "Smith machine lunge",

  overview: [
    {
      text:
        "A lunge or split squat under a bar on rails: feet stay in the stride, the bar goes straight up and " +
        "down. With balance taken care of, the front leg can be worked close to its limit, quadriceps and glutes " +
        "in full.",
    },
    {
      text:
        "The rails decide the path, so your feet have to fit it. Once they do, this is one of the simplest ways " +
        "to load one leg heavily when you train alone.",
    },
    {
      text:
        "Most people use this station for the standing version rather than stepping in and out, and the steps " +
        "below describe that.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the stops where the bar should end, and the bar at shoulder height.",
        "Stand under it with one foot ahead and one behind, so that at the bottom both knees are about square.",
        "Hips under the bar, feet hip-wide.",
      ],
    },
    { phase: "brace", steps: ["Turn out the hooks, breathe in, and stay upright with the ribs down."] },
    { phase: "lift", steps: ["Push the front foot into the floor and follow the rails up."] },
    { phase: "top", steps: ["Straighten the front leg almost fully; leave the feet where they are."] },
    {
      phase: "lower",
      steps: [
        "Lower the rear knee slowly until it is close to the floor.",
        "Keep the front heel down.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hips under the bar"] },
    { phase: "brace", cues: ["Hooks off, stay tall"] },
    { phase: "lift", cues: ["Front foot pushes"] },
    { phase: "top", cues: ["Almost straight"] },
    { phase: "lower", cues: ["Knee down slowly"] },
  ],

  mistakes: [
    {
      id: "front-foot-misplaced",
      symptom: "The front heel lifts, or you feel pushed backward against the bar.",
      why: "On rails you cannot shift to suit the feet. Too near jams the knee, too far turns it into a slide.",
      fix: "Do two repetitions with the empty bar, move the foot by half a shoe, and remember the spot.",
    },
    {
      id: "back-leg-push",
      symptom: "Both thighs burn alike.",
      why: "The bar hangs in the middle, so without meaning to you squat with both.",
      fix: "Bring the hips a little towards the front foot and lift the rear heel high.",
    },
    {
      id: "knees-cave-in",
      symptom: "Your front knee leans towards the upright of the machine.",
      why: "The fixed bar lets the pelvis turn under it unseen.",
      fix: "Stand with both hip bones facing forward and press the knee over the outer toes.",
    },
    {
      id: "range-cut-short",
      symptom: "The stops are set high, and you turn round above them.",
      why: "Heavy plates and a fixed bar make half a lunge feel like a whole one.",
      fix: "Put a pad under the rear knee and lower the stops until it can be reached.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
