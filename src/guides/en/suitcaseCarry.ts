import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The suitcase carry, in English. */
export const suitcaseCarry: Guide = {
  exerciseId: "suitcase-carry",
  title: "Suitcase carry",

  overview: [
    {
      text:
        "One heavy weight in one hand, and you walk as if there were none. The load pulls you over to its side; " +
        "the obliques and back muscles of the other side keep you straight, step after step, and the hip you " +
        "stand on has to hold the pelvis level. That has been recorded in strongmen, not followed over months.",
      sources: ["mcgill-2009"],
    },
    {
      text:
        "How heavy is heavy? In twenty-second walks that went up until posture or gait broke down, recreationally " +
        "active men reached 52 kg (115 lb) on average, 64% of their weight, and women 32.5 kg (72 lb), 53%. " +
        "Training weights start well below that.",
      sources: ["holmstrup-2018"],
    },
    {
      text:
        "It trains the side of the trunk without bending it, so it suits people who find side bends awkward. " +
        "Count metres or seconds, the same on both sides, and let the weaker side decide.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand the dumbbell or kettlebell close to the outside of one foot, way clear ahead.",
        "Squat or hinge beside it and take the handle in the middle.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Level the shoulders before it leaves the floor and brace.",
        "Free arm a little out to the side.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Stand up straight with the weight, taking it with the legs, and stop until you are square.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Walk slowly and evenly, ribs over hips, the weight just clear of the thigh.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Halt, set the weight down with a flat back, and carry it back in the other hand.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Weight beside the foot"] },
    { phase: "brace", cues: ["Shoulders level, brace"] },
    { phase: "lift", cues: ["Stand up square"] },
    { phase: "top", cues: ["Walk as if empty-handed"] },
    { phase: "lower", cues: ["Halt, then lower"] },
  ],

  mistakes: [
    {
      id: "trunk-tilts",
      symptom: "You lean away from the weight, or hang over it, and the shoulders are no longer level.",
      why: "Leaning away balances the load over the feet, so the obliques can rest.",
      fix:
        "Walk towards a mirror with a light weight. Go up only while a stick across the shoulders would stay level.",
    },
    {
      id: "hips-twist",
      symptom: "The weighted side swings forward with each step and the belt buckle turns.",
      why: "A weight that swings turns the pelvis, and the trunk follows along.",
      fix: "Shorten the steps, slow down and keep the handle still beside the seam.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The loaded shoulder is hitched up to the ear, or the free one is.",
      why: "Hitching makes the weight feel lighter for a few metres and gives the neck a sore evening.",
      fix: "Let the arm hang long and the collarbones wide before you start.",
    },
    {
      id: "grip-fails-first",
      symptom: "The handle rolls to the fingertips halfway.",
      why: "One hand now holds what two shared.",
      fix: "Chalk, a thinner handle, or shorter walks and more of them. A strap is fair if the trunk is the aim.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "Keep the free side clear too: if the handle slips, step away from it and let it fall.",
    },
  ],
};
