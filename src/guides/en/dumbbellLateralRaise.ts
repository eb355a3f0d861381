import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell lateral raise, in English. */
export const dumbbellLateralRaise: Guide = {
  exerciseId: "dumbbell-lateral-raise",
  title: "Dumbbell lateral raise",

  overview: [
    {
      text:
        "You lift two light dumbbells out to the sides until the arms are level. The side of the shoulder does " +
        "most of it. Hanging down the weight asks for nearly nothing, and with arms level for the most, so the " +
        "work sits where the muscle is short.",
    },
    {
      text:
        "That has been held against the dumbbell, since many muscles seem to like load at length. When it was " +
        "tried, dumbbells and cables grew the side of the shoulder by the same 3.3 to 4.6% in eight weeks. Use " +
        "what you like to use.",
      sources: ["larsen-2025"],
      contested: true,
    },
    {
      text:
        "In ten bodybuilders the side of the shoulder worked harder with the arm neutral than turned out or with " +
        "bent elbows; turned inwards, the rear shoulder and the upper trapezius joined in more.",
      sources: ["coratella-2020"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand tall with the dumbbells at your sides, palms facing in, elbows a little bent.",
        "Lean forward by a few degrees from the hips.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Let the shoulders hang, tighten your belly and keep that elbow angle.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the elbows out and slightly to the front, as if to push the walls apart.",
        "Hands and elbows rise together.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the upper arms are about level; a short hold shows whether you are in charge.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for two to three seconds and stop just before the thighs.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hang the shoulders"] },
    { phase: "brace", cues: ["Elbows soft and fixed"] },
    { phase: "lift", cues: ["Push the walls apart"] },
    { phase: "top", cues: ["Level is enough"] },
    { phase: "lower", cues: ["Slower down than up"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The knees dip and the back rocks to start each raise.",
      why: "A swing carries the weight through the middle and leaves the muscle only the top.",
      fix: "Stand with your back to a wall or sit down, and drop a pair if it will not move.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The neck is more tired than the shoulder.",
      why: "When the load is heavy, lifting the whole shoulder is the shortest way to lift the hand.",
      fix: "Think of reaching out, not up, and leave the shoulders where they hung.",
    },
    {
      id: "arms-drift-forward",
      symptom: "At the top the dumbbells meet your eyes in front of you.",
      why: "The front of the shoulder is stronger and takes the arm to where it can help.",
      fix: "Keep the hands just within sight at the edges of your view.",
    },
    {
      id: "thumbs-turned-down",
      symptom: "You empty a jug at the top, and the tip of the shoulder pinches.",
      why: "Turning the arm inwards while it rises leaves less room at the top of the joint, which may irritate it.",
      fix: "Hold the palms down or the thumbs slightly up.",
    },
    {
      id: "load-too-high",
      symptom: "The elbows bend further with every repetition.",
      why: "A bent arm is a short lever, so the dumbbell only looks heavy.",
      fix: "Take a weight that leaves the elbow angle alone for twelve repetitions.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "In one study of lifters, signs of a pinched shoulder went along with raising the arms above shoulder " +
        "height in this lift. That is no proof of cause; stopping at level costs little.",
      sources: ["kolber-2014"],
    },
    stopAndRefer,
  ],
};
