import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-leg calf raise, in English. */
export const singleLegCalfRaise: Guide = {
  exerciseId: "single-leg-calf-raise",
  title: "Single-leg calf raise",

  overview: [
    {
      text:
        "One foot carries all of you, so your body alone is a fair load for most calves. Gastrocnemius and " +
        "soleus share the work, most of it in the stretched half below the step.",
    },
    {
      text:
        "Hold on to something with one hand; balance is not what you are training. Log what you carry in the " +
        "other hand, and do both sides for the same count. On a machine the numbers are different, so keep " +
        "those in another log.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the ball of one foot on a step 10 cm (4 in) high or more.",
        "Hold a rail, the other foot behind the ankle.",
      ],
    },
    { phase: "brace", steps: ["Straighten the knee and let the heel sink."] },
    { phase: "lift", steps: ["Rise on the big toe as high as you can."] },
    { phase: "top", steps: ["Hold the top for one second."] },
    { phase: "lower", steps: ["Sink for three counts and rest in the stretch for one."] },
  ],

  cues: [
    { phase: "setup", cues: ["Ball of foot on edge"] },
    { phase: "brace", cues: ["Straight knee"] },
    { phase: "lift", cues: ["Up over big toe"] },
    { phase: "top", cues: ["One second high"] },
    { phase: "lower", cues: ["Heel below the step"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "The heel rebounds out of the bottom.",
      why: "The tendon returns the energy and the muscle is spared.",
      fix: "Stay down for a full breath before you rise.",
    },
    {
      id: "range-cut-short",
      symptom: "The last repetitions move by a thumb's breadth.",
      why: "Tired calves shorten the top first.",
      fix: "Stop when you no longer reach the height of your first repetition.",
    },
    {
      id: "lost-balance",
      symptom: "You hop or grab the rail.",
      why: "The free hand was not holding anything.",
      fix: "Put two fingers on a wall before you start.",
    },
    {
      id: "ankles-roll-out",
      symptom: "The foot tips onto its outer edge at the top.",
      why: "The way up is easier over the little toes, and it can turn the ankle.",
      fix: "Push through the joint of the big toe and watch that the heel rises straight.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
