import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell fly, in English. */
export const dumbbellFly: Guide = {
  exerciseId: "dumbbell-fly",
  title: "Dumbbell fly",

  overview: [
    {
      text:
        "Lying on a flat bench you open the arms to the sides with two dumbbells and close them again. The chest " +
        "works alone but for a little front shoulder. The load is all at the bottom, with the arms open and the " +
        "chest long; above, the dumbbells stand over the joints and weigh almost nothing.",
    },
    {
      text:
        "Take it for a deep stretch with small loads. Training at long muscle length once looked clearly better " +
        "for growth; the newest pooled estimate makes the difference trivial, so pick it because it suits you. " +
        "Shoulders that slip or pinch are better off with cables.",
      sources: ["kassiano-2023", "regional-length-meta"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Bring the dumbbells up as for a press, palms facing each other.",
        "Bend the elbows slightly and fix them.",
        "Set the shoulder blades back and the feet wide.",
      ],
    },
    {
      phase: "brace",
      steps: ["Breathe in before the arms open, with the ribs still."],
    },
    {
      phase: "lift",
      steps: [
        "Close the arms as if around a tree.",
        "Pull from the upper arms and leave the hands passive.",
      ],
    },
    {
      phase: "top",
      steps: ["Stop with the dumbbells apart, above the shoulders, before the tension is gone."],
    },
    {
      phase: "lower",
      steps: [
        "Open until the upper arms are about level with the bench.",
        "Slow down as it gets heavier.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Soft elbows, fixed"] },
    { phase: "brace", cues: ["Blades back"] },
    { phase: "lift", cues: ["Round the tree"] },
    { phase: "top", cues: ["Stop before it's easy"] },
    { phase: "lower", cues: ["Open, brake, level"] },
  ],

  mistakes: [
    {
      id: "lowered-too-deep",
      symptom: "The elbows sink well below the bench and the shoulder pulls in front.",
      why: "The load is largest just there, on a joint capsule that was not built to stop it.",
      fix: "End at bench height; on the floor the ground can do it for you.",
    },
    {
      id: "fly-becomes-press",
      symptom: "The elbows bend as you go down and the dumbbells end over the chest.",
      why: "A pair that is too heavy turns itself into a press.",
      fix: "Choose a pair you could hold still at the bottom for two seconds.",
    },
    {
      id: "elbows-locked-straight",
      symptom: "The arms are straight as rods.",
      why: "It lengthens the lever and hangs the load on the elbow and the biceps tendon.",
      fix: "Unlock to about 20 degrees and hold that angle.",
    },
    {
      id: "load-too-high",
      symptom: "The first repetition already shakes at the bottom.",
      why: "Loads creep over from pressing, where they are several times as large.",
      fix: "Start at about a quarter of your dumbbell press, which is our guess, and go up by the smallest step.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "When you cannot close the arms, bend the elbows and press the dumbbells up, or let them down to the " +
        "floor at the sides. Do not fight for a repetition with open arms.",
    },
    stopAndRefer,
  ],
};
