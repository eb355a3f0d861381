import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable pull-through, in English. */
export const cablePullThrough: Guide = {
  exerciseId: "cable-pull-through",
  title: "Cable pull-through",

  overview: [
    {
      text:
        "You face away from a low pulley, hold a rope between your legs and hinge. The pull comes from behind " +
        "instead of from above, so the hips are asked to drive forward all the way to standing and little weight " +
        "presses down the spine.",
    },
    {
      text:
        "At half of the maximum, the activity of back extensors and hamstrings was clearly lower than in a " +
        "Romanian deadlift with its own half. That makes it a light hinge: good for learning, good on days when " +
        "the back has had enough.",
      sources: ["dicus-2023"],
    },
    {
      text:
        "The load is limited by your balance. Long before the glutes give out on a heavy stack, the cable pulls " +
        "you off your feet, so stay with ten to twenty repetitions.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley at its lowest, straddle the cable with your back to it and take the rope between your thighs.",
        "Walk forward two or three steps until the plates hang free, feet a little wider than the hips.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Unlock the knees, lengthen the back and breathe in.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "From the stretched position, push the hips forward and let the arms hang like ropes.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall with the glutes tight, and lean slightly forward against the pull.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Send the hips back towards the pulley and let the rope travel between your legs until the hamstrings " +
          "are long.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Two steps from pulley"] },
    { phase: "brace", cues: ["Long back, soft knees"] },
    { phase: "lift", cues: ["Hips forward, arms loose"] },
    { phase: "top", cues: ["Stand tall"] },
    { phase: "lower", cues: ["Hips back to pulley"] },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      symptom: "Your knees travel forward and the rope sinks straight down.",
      why: "Bending the knees feels safer against a backward pull, but the glutes and hamstrings lose their stretch.",
      fix: "Keep the shins upright and touch an imaginary wall with your seat.",
    },
    {
      id: "arms-pull-rope",
      symptom: "Shoulders and elbows tire, and the rope leaves your hips at the top.",
      why: "You are rowing the weight forward instead of pushing it with the hips.",
      fix: "Let the wrists stay against the thighs; if they leave, the hips have stopped too soon.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The lower back curls when the rope goes far behind you.",
      why: "You followed the rope past the end of your hamstrings.",
      fix: "Turn round at the point where the back would begin to bend, even if the rope could go on.",
    },
    {
      id: "lumbar-arching",
      symptom: "At the top you lean back and push the belly out.",
      why: "Leaning is the easy way to balance a heavy cable.",
      fix: "Lower the load and finish with ribs over pelvis.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
