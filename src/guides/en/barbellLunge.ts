import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell lunge, in English. */
export const barbellLunge: Guide = {
  exerciseId: "barbell-lunge",
  title: "Barbell lunge",

  overview: [
    {
      text:
        "You step forward with a bar on the back, sink, and push yourself back to where you began. The front leg " +
        "has to brake the step and reverse it, which makes quadriceps and glutes work in full and asks more of " +
        "balance than any squat.",
    },
    {
      text:
        "Lunges rank above 60% of maximum for glute activity in a review of many studies, which says they reach " +
        "the muscle and not how much it grows.",
      sources: ["krause-neto-2020", "plotkin-2023"],
    },
    {
      text:
        "It suits athletes and lifters who like to move. For heavy work a split squat does the same with less " +
        "risk of stumbling.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Clear two strides of floor in front of the rack.",
        "Take the bar on the upper back as for a squat and step away.",
        "Stand hip-wide.",
      ],
    },
    { phase: "brace", steps: ["Breathe in, lock the ribs over the pelvis and look at eye level."] },
    {
      phase: "lift",
      steps: [
        "From the bottom push hard off the whole front foot and step back to the start in one go.",
        "Keep the trunk as it was.",
      ],
    },
    { phase: "top", steps: ["Stand still with both feet side by side before the other leg goes."] },
    {
      phase: "lower",
      steps: [
        "Step out one long stride, landing heel first and then flat.",
        "Sink until the rear knee is just above the floor and both knees are about square.",
        "Keep the front knee in line with the toes.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Clear the floor"] },
    { phase: "brace", cues: ["Ribs over hips"] },
    { phase: "lift", cues: ["Push back in one"] },
    { phase: "top", cues: ["Stand still"] },
    { phase: "lower", cues: ["Long step, sink straight"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "You sway on landing or need a small extra step to get back.",
      why: "You step onto a line, or too fast, and the bar on top keeps travelling.",
      fix:
        "Step to your own side of the line and stop for a second at the bottom. Halve the weight until nothing " +
        "wobbles.",
    },
    {
      id: "knees-cave-in",
      symptom: "The front knee buckles in as the foot lands.",
      why: "Braking comes quickly, and the outer hip has to be ready before it.",
      fix: "Aim the knee at the second toe while the foot is still in the air. Reverse lunges are the gentler school.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "The landing throws your chest over the thigh.",
      why: "Too much weight or too long a leap, and the back ends up braking.",
      fix: "Shorten the step by half a foot and take the bar down until you stay tall.",
    },
    {
      id: "step-too-short",
      symptom: "The front heel comes off and the knee shoots over the toes.",
      why: "Caution with the bar makes small steps. They crowd the knee and leave the hip out.",
      fix: "Mark the landing spot one good stride ahead and put the whole foot on it.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The rear knee knocks on the floor.",
      why: "You fell into the lunge instead of lowering into it.",
      fix: "Land, pause with the weight on the front foot, then sink for two seconds.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Tired lunges end in stumbles. Stop two or three repetitions before you must, and keep other people out " +
        "of your lane.",
    },
  ],
};
