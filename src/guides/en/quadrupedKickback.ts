import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The quadruped kickback, in English. */
export const quadrupedKickback: Guide = {
  exerciseId: "quadruped-kickback",
  title: "Quadruped kickback",

  overview: [
    {
      text:
        "On hands and knees you push one bent leg up behind you, sole towards the ceiling. With the knee bent " +
        "the hamstrings are too short to help much, so the glute is nearly on its own, and it works hardest at " +
        "the top.",
    },
    {
      text:
        "A review of bodyweight exercises counts it among the useful light ones. The load is your own leg, " +
        "around a fifth of your body mass, so it stays light however you do it.",
      sources: ["macadam-feser-2019", "hartmann-tunnemann"],
    },
    {
      text:
        "Use it to learn to move the hip without the back, in a warm-up, or for many repetitions at home. An ankle " +
        "weight or a band around the thighs makes it last a little longer.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel on a mat with the hands under the shoulders and the knees under the hips.",
        "Keep one knee bent at a right angle and flex that foot.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the floor away and draw the belly gently up, so that the back is flat like a table.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the sole towards the ceiling until the thigh is level with the trunk.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze for two seconds and feel that the lower back has not moved.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the knee slowly to a finger's width above the mat.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands under shoulders"] },
    { phase: "brace", cues: ["Back like a table"] },
    { phase: "lift", cues: ["Sole to the ceiling"] },
    { phase: "top", cues: ["Thigh level, squeeze"] },
    { phase: "lower", cues: ["Hover above the mat"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "Your belly drops towards the floor as the leg rises.",
      why: "The leg is going higher than the hip can extend.",
      fix: "Put a rolled towel across your lower back and keep it from sliding off.",
    },
    {
      id: "hips-twist",
      symptom: "The pelvis rolls open towards the lifted side.",
      why: "Weight shifts onto the other knee and the trunk turns to help.",
      fix: "Press both hands evenly into the floor and lift the knee straight back, never outward.",
    },
    {
      id: "swung-load",
      symptom: "The leg swings like a pendulum.",
      why: "With so little weight a swing covers the whole range by itself.",
      fix: "Stop at the top of every repetition; if you cannot stop, it was a swing.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
