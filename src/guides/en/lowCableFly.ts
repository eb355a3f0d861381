import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The low cable fly, in English. */
export const lowCableFly: Guide = {
  exerciseId: "low-cable-fly",
  title: "Low cable fly",

  overview: [
    {
      text:
        "A cable fly that starts beside the hips and ends in front of the face. Moving the arm up and in follows " +
        "the upper fibres of the chest, and the front of the shoulder works along. The cables keep pulling at the " +
        "end, where the upper chest is short.",
    },
    {
      text:
        "It fits people who press flat most of the time and want something for the area below the collarbones. " +
        "The fibre direction speaks for it; a training study does not exist as far as we know.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the pulleys at the bottom.",
        "Stand a step in front of them, palms forward, arms a little away from the hips and elbows softly bent.",
        "Note one side's stack in the log.",
      ],
    },
    {
      phase: "brace",
      steps: ["Lift the breastbone, keep the shoulders down and tighten the belly."],
    },
    {
      phase: "lift",
      steps: [
        "Scoop up and in until the hands meet at the height of the chin.",
        "Move from the shoulder with a fixed elbow.",
      ],
    },
    {
      phase: "top",
      steps: ["Stay a second with the little fingers close and the neck long."],
    },
    {
      phase: "lower",
      steps: [
        "Let the hands sink out and down along the same path.",
        "Stop beside the hips before the shoulders are pulled back.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms forward, soft elbows"] },
    { phase: "brace", cues: ["Breastbone up"] },
    { phase: "lift", cues: ["Scoop up and in"] },
    { phase: "top", cues: ["Little fingers meet"] },
    { phase: "lower", cues: ["Same path down"] },
  ],

  mistakes: [
    {
      id: "fly-becomes-front-raise",
      symptom: "The hands travel straight up in front of you.",
      why: "Without the inward part the front shoulder does it alone.",
      fix: "Begin wider than the hips and think of touching the elbows together.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The shoulders rise with the hands.",
      why: "You finish above eye level, where the trapezius has to help.",
      fix: "Stop at the chin and pull the shoulders away from the ears.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You rock backward to get the handles up.",
      why: "The stack is too heavy for the arc.",
      fix: "Take a split stance and a lighter stack, and keep your weight over the front foot.",
    },
    {
      id: "load-too-high",
      symptom: "The arc shrinks to a short curl in front of the belly.",
      why: "This angle is the weakest of the cable flies.",
      fix: "Start at half the stack of your level fly and earn more.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
