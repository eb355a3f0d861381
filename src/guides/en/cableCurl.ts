import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable curl, in English. */
export const cableCurl: Guide = {
  exerciseId: "cable-curl",
  title: "Cable curl",

  overview: [
    {
      text:
        "The pulley sits at the floor and the cable pulls along the whole arc, so the elbow flexors meet a more " +
        "even load than a bar gives. The stretch at the bottom and the squeeze at the top both count for " +
        "something here.",
    },
    {
      text:
        "Even does not mean better. In a trial on the preacher bench, cable and bar grew the elbow flexors alike. " +
        "Choose the cable because it feels smooth, because small steps are at hand, or because you want to train " +
        "alone and close to your limit.",
      sources: ["nunes-2020"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Clip a straight or bent handle to the lowest pulley.",
        "Step back about one shoe length, so the stack stays lifted when the arms are straight.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Bend the knees slightly, tighten the trunk and keep your weight over the whole foot.",
        "Hold the elbows just in front of the hip bones.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the handle up and towards you in a wide curve.",
        "Keep the shoulders back against the forward pull of the cable.",
      ],
    },
    {
      phase: "top",
      steps: [
        "End at chest height and hold against the cable for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give way slowly until the elbows are open.",
        "Stop before the plates touch.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["One shoe back"] },
    { phase: "brace", cues: ["Weight over whole foot"] },
    { phase: "lift", cues: ["Wide curve up"] },
    { phase: "top", cues: ["Hold against the cable"] },
    { phase: "lower", cues: ["Give way slowly", "Plates never touch"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The cable drags the elbows forward, so the arms start the next one half raised.",
      why: "The pull comes from in front, and the shoulders give in to it before the biceps tires.",
      fix: "Stand a little nearer to the pulley and think of elbows pressed into your sides.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You hang off the handle like a water-skier.",
      why: "Body weight then moves the stack. It feels strong and trains little.",
      fix: "Drop two plates on the stack and stand upright over your feet.",
    },
    {
      id: "range-cut-short",
      symptom: "The handle travels between belly and chest only.",
      why: "The middle feels best, so you stay there, and the cable's even pull is wasted.",
      fix: "Straighten the elbows until the stack is a finger's breadth from touching.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The plates clang on every repetition.",
      why: "A stack falls faster than you think once the arm lets go, and the cable goes slack.",
      fix: "Take twice as long to lower as to lift, and listen for silence.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
