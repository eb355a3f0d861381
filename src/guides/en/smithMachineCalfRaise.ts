import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine calf raise, in English. */
export const smithMachineCalfRaise: Guide = {
  exerciseId: "smith-machine-calf-raise",
  title: "Smith machine calf raise",

  overview: [
    {
      text:
        "The bar runs on rails, so balance is taken care of and the calves can be loaded as in a standing " +
        "machine. Put a step or a pair of plates under the toes and the range is complete.",
    },
    {
      text:
        "Both parts of the calf get full credit by judgement, since the knee is straight as in the machine that " +
        "was studied.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place a stable step below the bar so that it comes down over the balls of your feet.",
        "Set the stops at a height you could step away from.",
        "Bar on the muscle below the neck, heels free.",
      ],
    },
    { phase: "brace", steps: ["Unhook, stand tall, and draw the belly in."] },
    { phase: "lift", steps: ["Push the forefoot into the step until you are on tiptoe."] },
    { phase: "top", steps: ["Stay for a count of one."] },
    { phase: "lower", steps: ["Sink slowly, heels under the step, and rest in the stretch for two counts."] },
  ],

  cues: [
    { phase: "setup", cues: ["Step under the bar"] },
    { phase: "brace", cues: ["Unhook, tall"] },
    { phase: "lift", cues: ["Up on tiptoe"] },
    { phase: "top", cues: ["Count one"] },
    { phase: "lower", cues: ["Sink, count two"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "Bar and heels go up and down without a stop.",
      why: "The rails make rhythm easy and the tendon does the rest.",
      fix: "Two counts at the bottom, spoken in your head.",
    },
    {
      id: "range-cut-short",
      symptom: "No step, or one so low that the heels touch.",
      why: "You lose the half of the movement in which the calf is long.",
      fix: "Use a step of 8 to 10 cm (3 to 4 in) that cannot tip over.",
    },
    {
      id: "knees-bend",
      symptom: "The bar goes up because the knees straighten.",
      why: "A bar that cannot fall tempts you to push with everything.",
      fix: "Stand with straight knees first, then add weight until that is just possible.",
    },
    {
      id: "ankles-roll-out",
      symptom: "Your arches fall outward as the heels rise.",
      why: "The feet are too close, or turned, for where the rails carry you.",
      fix: "Set them hip-wide and parallel, big toes heavy.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    { text: "Make sure the step stands firmly and does not slide when you step on or off with the bar." },
  ],
};
