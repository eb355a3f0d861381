import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable crunch, in English. */
export const cableCrunch: Guide = {
  exerciseId: "cable-crunch",
  title: "Cable crunch",

  overview: [
    {
      text:
        "Kneeling under a high pulley with a rope at your head, you curl the elbows down towards the thighs. The " +
        "spine rounds, the hips hardly move, and the stack does what no floor crunch can: it loads the rectus " +
        "abdominis heavily and in steps you can count.",
    },
    {
      text:
        "The cable pulls all the way, so the effort stays fairly even, most in the middle of the curl. At the top " +
        "you can let the trunk lengthen a little past upright, more than the floor allows.",
    },
    {
      text:
        "It suits anyone who wants to treat the abdominals like any other muscle, with ten to fifteen repetitions " +
        "and weight added over months. Its one difficulty is learning to fold at the waist and not at the hip.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hook a rope to a high pulley, set a light weight and kneel a long step away, facing the stack.",
        "Bring the rope ends to the sides of your head and keep them there.",
        "Sit the hips slightly back and fix them at that height.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Start with a long, almost flat back and let the cable draw the ribs up.",
        "Breathe in and freeze hips and elbows.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and roll down, chin, breastbone, ribs, one after the other.",
        "Aim the elbows at the middle of the thighs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a second where the upper back is fully round.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Unroll under control until the abdominals feel long, hips still where they began.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Rope beside the ears", "Hips parked"] },
    { phase: "brace", cues: ["Long back, breath in"] },
    { phase: "lift", cues: ["Roll, do not bow", "Elbows to thighs"] },
    { phase: "top", cues: ["Ribs meet belt"] },
    { phase: "lower", cues: ["Unroll, hips still"] },
  ],

  mistakes: [
    {
      id: "hip-flexors-take-over",
      symptom: "The back stays flat, the hips hinge, and your backside sinks to the heels and rises again.",
      why: "Folding at the hip lets body weight and hip muscles move the stack, and the abdominals merely hold.",
      fix:
        "Have someone lay a hand on your tailbone: it should not move. Or stand the hips against a bench and curl " +
        "in front of it.",
    },
    {
      id: "arms-pull",
      symptom: "The rope travels away from your head, the elbows open and close, the shoulders tire first.",
      why: "Lats and triceps are stronger in this position than abdominals and will help without being asked.",
      fix: "Pin the knuckles to the temples and think of your arms as part of the head.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack jerks your trunk back up and the low back snaps into an arch.",
      why: "The stretch under load at the top is worth having, and being yanked into it is not.",
      fix: "Resist the rope for two seconds and stop where you could hold still.",
    },
    {
      id: "load-too-high",
      symptom: "You cannot keep the knees down, or each repetition begins with a throw of the trunk.",
      why: "When the stack outweighs you, kneeling gives you nothing to hold against it, so momentum steps in.",
      fix: "Drop two plates and add a pause at the bottom. Put them back when fifteen have a visible curl.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
