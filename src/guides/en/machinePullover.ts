import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine pullover, in English. */
export const machinePullover: Guide = {
  exerciseId: "machine-pullover",
  title: "Machine pullover",

  overview: [
    {
      text:
        "Seated, you swing a bar or elbow pads from above the head down to the belly. The lats do nearly all of " +
        "it, since the pads take the hands and arms out of the job, with a little lower chest. The cam keeps the " +
        "load on over the whole arc.",
    },
    {
      text:
        "It is one of the few ways to train the lats without tiring the biceps or the grip. Take it before or " +
        "after pulldowns, or instead of them when the elbows have had enough for the week.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Raise the seat until the machine's axis is level with your shoulder joints.",
        "Fasten the belt across the hips.",
        "Bring the bar forward with the foot lever and place the elbows on the pads.",
      ],
    },
    {
      phase: "brace",
      steps: ["Press the low back gently to the pad and breathe in with the arms up."],
    },
    {
      phase: "lift",
      steps: [
        "Drive the elbows down and round in front of you.",
        "Leave the hands open; they only ride along.",
      ],
    },
    {
      phase: "top",
      steps: ["Hold with the bar at the belly and the shoulders low."],
    },
    {
      phase: "lower",
      steps: [
        "Let it rise until the upper arms are beside the head or the back wants to lift.",
        "Use the foot lever to get out.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Axis at the shoulder"] },
    { phase: "brace", cues: ["Back on the pad"] },
    { phase: "lift", cues: ["Drive with the elbows"] },
    { phase: "top", cues: ["Bar to belly, hold"] },
    { phase: "lower", cues: ["Rise slowly"] },
  ],

  mistakes: [
    {
      id: "seat-height-wrong",
      symptom: "The pads slide along the arms as they turn.",
      why: "Machine and shoulder turn about different points, so it rubs and pinches.",
      fix: "Change the seat until the pads stay in one place.",
    },
    {
      id: "lumbar-arching",
      symptom: "The back bows away from the pad at the top.",
      why: "Shoulders that do not reach overhead borrow from the spine.",
      fix: "Limit the start with the range pin and tighten the belt.",
    },
    {
      id: "range-cut-short",
      symptom: "You work from face height to the belly only.",
      why: "The stretched part is the hard part at first.",
      fix: "Lower the load by two plates and start higher.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar flies up and pulls the arms overhead.",
      why: "The cam gives back all you put in, and the shoulder is open at the end of it.",
      fix: "Resist for three counts and slow down further near the top.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
