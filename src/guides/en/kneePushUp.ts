import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The knee push-up, in English. */
export const kneePushUp: Guide = {
  exerciseId: "knee-push-up",
  title: "Knee push-up",

  overview: [
    {
      text:
        "A push-up with the knees on the floor. You lift about 49% of your body mass where the full one takes " +
        "64%, with the same muscles and the same hardest point near the floor.",
      sources: ["ebben-2011"],
    },
    {
      text:
        "Take it as the step before full push-ups, or as a way to carry on when the full ones are spent. Hands on " +
        "a bench is the other step, and it keeps the trunk working in the longer line. Neither is second class; " +
        "choose by which you can do cleanly eight to fifteen times.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel on something soft, walk the hands forward until the body is straight from knees to head.",
        "Set the hands under the chest, slightly wider than the shoulders.",
        "Rest the shins on the floor or cross the ankles, as you like.",
      ],
    },
    {
      phase: "brace",
      steps: ["Close the ribs, tighten the buttocks and push the hips forward until the hip crease is flat."],
    },
    {
      phase: "lift",
      steps: ["Push up with the chest leading and the hips coming along."],
    },
    {
      phase: "top",
      steps: ["Long arms, broad back, hips still open."],
    },
    {
      phase: "lower",
      steps: [
        "Come down until the chest nearly touches.",
        "Keep the elbows pointing back and out, halfway.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Straight from the knees"] },
    { phase: "brace", cues: ["Hip crease flat"] },
    { phase: "lift", cues: ["Chest and hips together"] },
    { phase: "top", cues: ["Broad back"] },
    { phase: "lower", cues: ["Chest nearly touches"] },
  ],

  mistakes: [
    {
      id: "hips-pike",
      symptom: "The backside stays behind and only the shoulders move.",
      why: "Sitting towards the heels takes load off the arms.",
      fix: "Move the knees further back and check with a broomstick along the spine.",
    },
    {
      id: "hips-sag",
      symptom: "The belly drops while the chest stays up.",
      why: "The shorter lever makes people forget the trunk.",
      fix: "Pull the belt buckle towards the chin before you bend the arms.",
    },
    {
      id: "range-cut-short",
      symptom: "The forehead goes down, the chest does not.",
      why: "It is the part you are not yet strong in.",
      fix: "Do fewer, all the way, or raise the hands on a step.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows go straight out at shoulder height.",
      why: "Hands placed level with the head send them there.",
      fix: "Slide the hands back so that the thumbs are under the armpits.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
