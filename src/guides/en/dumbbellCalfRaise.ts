import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell calf raise, in English. */
export const dumbbellCalfRaise: Guide = {
  exerciseId: "dumbbell-calf-raise",
  title: "Dumbbell calf raise",

  overview: [
    {
      text:
        "A calf raise with weights hanging at the sides. Straight knees keep both parts of the calf at work, and " +
        "a step gives it the long range. It is the home version of the standing machine.",
    },
    {
      text:
        "The hands and the balance set the limit. Holding one dumbbell and the wall, and working one leg at a " +
        "time, gets round both: half the weight does twice the job.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand on a firm step or a thick plate with the heels over the edge.",
        "Hold a dumbbell in each hand, or one in the hand opposite to a support.",
        "Weight on the balls of the feet, feet parallel.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall and let the arms hang still.",
        "Lock nothing, but keep the knees straight.",
      ],
    },
    { phase: "lift", steps: ["Lift the heels as high as you can without swaying."] },
    { phase: "top", steps: ["Balance at the top for a second."] },
    {
      phase: "lower",
      steps: [
        "Go down over three seconds, below the edge of the step.",
        "Hold the stretch for a moment.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Heels off the step"] },
    { phase: "brace", cues: ["Tall, arms hang"] },
    { phase: "lift", cues: ["Straight up"] },
    { phase: "top", cues: ["Balance a second"] },
    { phase: "lower", cues: ["Below the edge, hold"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "The dumbbells jiggle and the heels rebound.",
      why: "The spring of the tendon does the turn for free.",
      fix: "Freeze in the stretch until the weights hang quite still, then rise.",
    },
    {
      id: "range-cut-short",
      symptom: "You stand on the floor, or use just the upper half.",
      why: "A flat floor stops the heels halfway, so the long part never happens.",
      fix: "Two thick plates or a stair are enough of a step.",
    },
    {
      id: "lost-balance",
      symptom: "You step off every few repetitions.",
      why: "The forefoot is a small base, and the hands are busy.",
      fix: "Free one hand for the wall and let a single dumbbell do.",
    },
    {
      id: "grip-fails-first",
      symptom: "Your fingers are tired long before your calves.",
      why: "Calves take loads that hands do not like for a minute.",
      fix: "Use straps or switch to single-leg sets with half as much.",
    },
    {
      id: "ankles-roll-out",
      symptom: "Your ankles tip outward at the height of the movement.",
      why: "Tired calves let the foot roll to its outer edge.",
      fix: "Press the ball of the big toe down, and stop when it will not stay.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
