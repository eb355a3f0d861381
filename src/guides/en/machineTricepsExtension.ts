import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Machine triceps extension, in English. */
export const machineTricepsExtension: Guide = {
  exerciseId: "machine-triceps-extension",
  title: "Machine triceps extension",

  overview: [
    {
      text:
        "Seated, with the upper arms on a pad, you push the handles away until the elbows are straight. The pad " +
        "holds the elbows, the cam shapes the load, and nothing is left to balance; that makes it simple to take " +
        "near the limit.",
    },
    {
      text:
        "With the arms in front of you the long head works at a middle length, between pushdown and overhead. No " +
        "trial has used this machine, so what it offers is comfort and repeatable sets.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the upper arms lie flat and the elbows line up with the machine's pivot.",
        "Take the handles with the wrists straight and the chest against the pad if there is one.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the upper arms into the pad and relax the shoulders.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the handles in an arc until the arms are straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop softly at straight.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let them come back until the elbows are fully bent, in about three seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbow meets pivot"] },
    { phase: "brace", cues: ["Arms into the pad"] },
    { phase: "lift", cues: ["Push the arc"] },
    { phase: "top", cues: ["Soft stop"] },
    { phase: "lower", cues: ["Full bend back"] },
  ],

  mistakes: [
    {
      id: "pivot-off-elbow",
      symptom: "The pad rubs and the handles seem to get longer or shorter.",
      why: "Elbow and machine turn about different points, and the joint takes the difference.",
      fix: "Change seat height and how far forward you sit until the rubbing ends.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbows lift from the pad at the hard part.",
      why: "Shoulders and chest press when the triceps cannot.",
      fix: "Take a plate off the stack and keep weight on the elbows.",
    },
    {
      id: "range-cut-short",
      symptom: "The handles turn round at a right angle.",
      why: "The bent half is heavier on many machines.",
      fix: "Let the hands come back as far as the joint likes and count only those.",
    },
    {
      id: "joint-locked-hard",
      symptom: "The stack jolts as the arms snap straight.",
      why: "A hard stop is taken by the elbow instead of the muscle.",
      fix: "Slow down before the end and stay a hair short of it.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
