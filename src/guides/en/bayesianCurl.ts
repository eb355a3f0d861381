import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Bayesian curl, in English. */
export const bayesianCurl: Guide = {
  exerciseId: "bayesian-curl",
  title: "Bayesian curl",

  overview: [
    {
      text:
        "You face away from a low pulley and curl with the arm behind your body. The biceps starts long at " +
        "shoulder and elbow, and the cable loads it there, where a dumbbell on an incline bench would not.",
    },
    {
      text:
        "A long start is a reasonable thing to want. Whether it grows more is another matter: pooled over many " +
        "lifts, the effect of muscle length comes out close to nothing. This curl itself has no trial in our " +
        "list. Choose it for its smooth pull and for arms that like it.",
      sources: ["regional-length-meta"],
      contested: true,
    },
    {
      text: "Train one arm at a time and log the stack.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put a single handle on the lowest pulley and take it in one hand.",
        "Turn your back to it and step forward until the cable draws your arm a little behind you.",
        "Stand with the other foot in front.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stack the ribs over the hips and hold the shoulder in the middle of its socket.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend the elbow and turn the palm up.",
        "Leave the upper arm slightly behind the trunk.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the hand in front of the shoulder and squeeze.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the cable open the elbow slowly.",
        "Stop when the arm is long and the shoulder still calm.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Back to the pulley", "Other foot forward"] },
    { phase: "brace", cues: ["Ribs over hips"] },
    { phase: "lift", cues: ["Upper arm stays behind"] },
    { phase: "top", cues: ["Squeeze in front"] },
    { phase: "lower", cues: ["Long arm, calm shoulder"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The elbow ends ahead of your ribs.",
      why: "Then the stack is lifted by the shoulder as well, and the long start is all that remains of the idea.",
      fix: "Stop the hand earlier, when the upper arm first wants to come along.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "At the bottom the shoulder tips forward and the front of it feels strained.",
      why: "The cable pulls the arm back and the joint gives way before the elbow opens.",
      fix: "Stand half a step nearer to the machine and keep the collarbones wide.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bow towards the floor to win the last third.",
      why: "Bending forward moves the body round the hand, so the elbow hardly has to.",
      fix: "Take a longer stance and choose a plate less.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The handle is snatched back behind you.",
      why: "Behind your back you cannot see the cable, and a fast release ends in a tug on a long arm.",
      fix: "Lower to a slow count of three, thinking of the wrist as the last thing to arrive.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
