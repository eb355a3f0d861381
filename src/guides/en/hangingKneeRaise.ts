import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The hanging knee raise, in English. */
export const hangingKneeRaise: Guide = {
  exerciseId: "hanging-knee-raise",
  title: "Hanging knee raise",

  overview: [
    {
      text:
        "You hang from a bar and bring the bent knees towards the chest. Bending them makes the legs a much " +
        "shorter lever, so more people can finish with a real curl of the pelvis, which is where the " +
        "abdominals come in.",
    },
    {
      text:
        "With arms in straps, this lift read among the highest abdominal activity of the exercises in one " +
        "laboratory, obliques included. The catalogue still books it as hip flexion with a half set for the " +
        "abdominals, because many lifters stop before the pelvis curls. If you curl it every time, that half is " +
        "too little.",
      sources: ["escamilla-2006"],
      contested: true,
    },
    {
      text:
        "Hard to hold on? Hanging straps for the upper arms take the grip out. When fifteen are still and smooth, " +
        "straighten the legs or hold a light dumbbell between the feet.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hang from the bar at shoulder width, or with the upper arms in straps.",
        "Wait until the body is still, legs together.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Set the shoulders, squeeze the glutes for a moment and feel the low back flatten.",
        "Breathe in through the nose.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and lift the knees, then keep lifting by curling the tailbone under you.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause with the thighs above level and the pelvis rolled towards the ribs.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Unroll the pelvis first, then let the thighs down, without swinging behind the bar.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hang still first"] },
    { phase: "brace", cues: ["Low back long"] },
    { phase: "lift", cues: ["Knees up, tail under"] },
    { phase: "top", cues: ["Belt buckle to chin"] },
    { phase: "lower", cues: ["Unroll, then lower"] },
  ],

  mistakes: [
    {
      id: "body-swings",
      symptom: "The knees shoot up as you swing back, and you travel to and fro under the bar.",
      why: "A quick drop loads the swing, and the swing then raises the knees for you.",
      fix: "Come to rest after each one. Two quiet seconds at the bottom end the habit within a week.",
    },
    {
      id: "pelvis-stays-still",
      symptom: "The thighs stop at level, your back never rounds.",
      why: "At level the hip flexors have done their part. Everything you wanted for the abdominals lies above.",
      fix: "Aim the kneecaps at your armpits and stay a second. Take fewer if you must.",
    },
    {
      id: "grip-fails-first",
      symptom: "You let go with the abdominals fresh.",
      why: "Sweaty hands and a thick bar end the set early for many beginners.",
      fix: "Hook the upper arms in straps, or move to the captain's chair and train the grip apart.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The feet crash down and the shoulders take a jolt.",
      why: "Falling knees are the start of every swing.",
      fix: "Lower as slowly as you lifted, toes pointing at the floor in front of you.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
