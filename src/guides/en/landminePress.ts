import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Landmine press, in English. */
export const landminePress: Guide = {
  exerciseId: "landmine-press",
  title: "Landmine press",

  overview: [
    {
      text:
        "One end of the bar is held at the floor and you press the other up and forward with one arm. The path " +
        "lies between a press overhead and an incline press: front shoulder first, then upper chest and triceps, " +
        "with the shoulder blade free to follow.",
    },
    {
      text:
        "The bar is heaviest at the bottom and grows lighter as it stands up. It is a kind choice for people who " +
        "cannot bring the arm straight overhead, and it makes the trunk resist a turn. This is mechanics and " +
        "coaching experience; trials are missing.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand or kneel on one knee, the working side's knee down, with the bar's end at that shoulder.",
        "Hold the sleeve in one hand, elbow under it and close to the ribs.",
        "Lean into the bar a little so that it rests before you press.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Square hips and shoulders to the front.",
        "Tighten your belly as if somebody wanted to push you sideways.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the end of the bar up and away along its arc.",
        "Let the shoulder blade slide forward round the ribs at the end.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Arm straight, ear and upper arm close, body leaning slightly into the bar.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Guide it back to the front of the shoulder without letting it drop.",
        "Finish the set on one side, then change.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbow under the bar"] },
    { phase: "brace", cues: ["Hips square"] },
    { phase: "lift", cues: ["Up and away"] },
    { phase: "top", cues: ["Reach past straight"] },
    { phase: "lower", cues: ["Back to the shoulder"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The pressing shoulder swings forward and the hips follow.",
      why: "A turning trunk moves the bar for the shoulder and trains neither.",
      fix: "Lighten the bar and point both hip bones at its anchor.",
    },
    {
      id: "lumbar-arching",
      symptom: "You lean back from the bar and the belly leads.",
      why: "Standing too close makes the bar fall onto you and the back bend away from it.",
      fix: "Take half a step back and lean towards it instead.",
    },
    {
      id: "shoulder-blades-idle",
      symptom: "The arm stops short and the blade stays pinned behind.",
      why: "Bench press habits hold the shoulder down and back, which costs this lift its best part.",
      fix: "Push the hand as far away as you can and feel the blade come round the side.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar starts from in front of your face.",
      why: "Cutting the bottom avoids the heaviest stretch of the arc.",
      fix: "Let the hand come down to the collarbone each time.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
