import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The standing calf raise, in English. */
export const standingCalfRaise: Guide = {
  exerciseId: "standing-calf-raise",
  title: "Standing calf raise",

  overview: [
    {
      text:
        "Shoulders under the pads, balls of the feet on the block, knees straight. It is the lift for " +
        "gastrocnemius: in a twelve-week trial its two heads grew 9 and 12% here, against 1 to 2% with seated " +
        "raises. Soleus grew 2% standing and 3% seated.",
      sources: ["kinoshita-2023"],
    },
    {
      text:
        "So if you do only one calf lift, do this one. Calves need range and patience: a pause in the stretch, " +
        "and loads you can lift to the top.",
    },
    {
      text:
        "The load goes through the spine. Where that is a problem, the same movement on a leg press asks the " +
        "same of the calf.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pads so that you have to bend the knees to get under them.",
        "Balls of the feet on the block, hip-wide and straight ahead.",
        "Stand up into the pads with the legs, not with the back.",
      ],
    },
    { phase: "brace", steps: ["Tighten the trunk, knees straight but not jammed."] },
    { phase: "lift", steps: ["Drive the heels up, pushing through the big toes."] },
    { phase: "top", steps: ["Hold the highest point for a moment."] },
    {
      phase: "lower",
      steps: [
        "Lower in three seconds as deep as the ankles allow.",
        "Rest in the stretch for a second or two.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Under with bent knees"] },
    { phase: "brace", cues: ["Trunk tight, knees straight"] },
    { phase: "lift", cues: ["Heels to the ceiling"] },
    { phase: "top", cues: ["Hold high"] },
    { phase: "lower", cues: ["Deep stretch, wait"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "The stack clatters and the repetitions come two a second.",
      why: "Tendons are excellent springs. What they return, gastrocnemius and soleus have not done.",
      fix: "Two seconds of stillness at the bottom. Start again with half the weight.",
    },
    {
      id: "range-cut-short",
      symptom: "The heels travel 2 cm (an inch) in the middle.",
      why: "It is easy to load too much, since a short bob can move the whole stack.",
      fix: "Choose the load by depth and height, and let somebody watch the heels.",
    },
    {
      id: "knees-bend",
      symptom: "You dip the knees and push up with the thighs.",
      why:
        "Quadriceps get you past the sticking point. Bent knees also slacken gastrocnemius, the very muscle this " +
        "lift is for.",
      fix: "Straighten the knees before the set and freeze them there.",
    },
    {
      id: "load-too-high",
      symptom: "The pads press you down, your back bends and the heels never get high.",
      why: "The legs could carry it, the calf cannot lift it.",
      fix: "Take off plates until ten full repetitions with pauses are possible, then add slowly.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
