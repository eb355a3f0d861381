import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bench dip, in English. */
export const benchDip: Guide = {
  exerciseId: "bench-dip",
  title: "Bench dip",

  overview: [
    {
      text:
        "Hands on the edge of a bench behind you, heels on the floor, you lower the hips in front of the bench " +
        "and press back up. The triceps lead, the front of the shoulder helps in a long position, the lower chest " +
        "a little.",
    },
    {
      text:
        "It needs only a bench and is easy to learn, and it is not kind to every shoulder: the arms go behind the " +
        "body while they carry load. If you feel it at the front of the joint, a pushdown or a narrow push-up " +
        "trains the triceps as well. The body mass share that we use, 60%, is judgement.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit on the edge, hands beside the hips, fingers over the edge.",
        "Slide the hips off and walk the feet out; bent knees make it easier, straight legs harder.",
        "Roll the shoulders back and down.",
      ],
    },
    {
      phase: "brace",
      steps: ["Lift the breastbone and breathe in."],
    },
    {
      phase: "lift",
      steps: ["Press through the heels of the hands until the arms are straight."],
    },
    {
      phase: "top",
      steps: ["Elbows straight, shoulders away from the ears."],
    },
    {
      phase: "lower",
      steps: [
        "Lower with the back brushing the bench until the elbows are bent to a right angle at most.",
        "Point the elbows straight behind you.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Fingers over the edge"] },
    { phase: "brace", cues: ["Breastbone up"] },
    { phase: "lift", cues: ["Press through the palms"] },
    { phase: "top", cues: ["Shoulders down"] },
    { phase: "lower", cues: ["Back brushes the bench"] },
  ],

  mistakes: [
    {
      id: "hips-drift-from-bench",
      symptom: "A gap opens between back and bench.",
      why: "The further forward the hips, the further the arms are twisted behind you.",
      fix: "Walk the feet in a little and feel the edge along your back all the way.",
    },
    {
      id: "sunk-too-deep",
      symptom: "The shoulders rise towards the ears and the elbows end above them.",
      why: "You are hanging in the joint, not holding with the muscles.",
      fix: "Put a cushion or a box under your seat and touch it lightly.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The chest caves in and the shoulders tip over the edge.",
      why: "Stiff chests and tired backs let them.",
      fix: "Pull the shoulder blades together before every descent; if that is impossible, pick another exercise.",
    },
    {
      id: "legs-help",
      symptom: "The feet push and the arms only follow.",
      why: "Bent knees under you are a good place to push from.",
      fix: "Straighten the legs and rest them on the heels.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "A bench that slides or tips drops you on the tailbone: set it against a wall. Do not pile plates on your " +
        "lap until twenty clean repetitions leave the shoulders quiet, and have someone place and take them.",
    },
    stopAndRefer,
  ],
};
