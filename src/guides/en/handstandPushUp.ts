import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The handstand push-up, in English. */
export const handstandPushUp: Guide = {
  exerciseId: "handstand-push-up",
  title: "Handstand push-up",

  overview: [
    {
      text:
        "Upside down with the feet on a wall, you lower the head to the floor and press back to straight arms. " +
        "Almost the whole body is the load. The front of the shoulder leads, its side, the triceps and the upper " +
        "trapezius help, and the trunk holds you straight.",
    },
    {
      text:
        "It asks for a solid handstand at the wall of about half a minute and for strong pike push-ups first. We " +
        "count the body less forearms and hands, 94%. Where you cannot press that, shorten the way with a firm " +
        "pad under the head and take the pad away layer by layer.",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place a mat at the wall and the hands a hand's length from it, slightly wider than the shoulders.",
        "Kick up, or walk the feet up the wall, until the heels rest on it.",
        "Spread the fingers and grip the floor.",
      ],
    },
    {
      phase: "brace",
      steps: ["Squeeze buttocks and legs, ribs in, eyes on the floor between the hands."],
    },
    {
      phase: "lift",
      steps: ["Press straight up and keep the heels sliding on the wall."],
    },
    {
      phase: "top",
      steps: ["Straight elbows, shoulders pushed tall towards the ears."],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the head touches the pad in front of the hands, as softly as setting down an egg.",
        "Come down one foot at a time while you still have strength.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Grip the floor"] },
    { phase: "brace", cues: ["Ribs in, legs tight"] },
    { phase: "lift", cues: ["Heels slide up"] },
    { phase: "top", cues: ["Shoulders tall"] },
    { phase: "lower", cues: ["Egg-soft head"] },
  ],

  mistakes: [
    {
      id: "dropped-on-head",
      symptom: "The last part of the way down is a fall onto the head.",
      why: "The arms have given out, and the neck becomes the brake.",
      fix: "Stop the set at once; use a higher pad and only the depth that you can lower in three counts.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly shows, the heels lean hard on the wall.",
      why: "An arched back makes it half an incline press and loads the spine.",
      fix: "Try facing the wall, or tuck ribs and tailbone before each descent.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows go sideways and the forearms tilt.",
      why: "The head comes down between the hands, not in front of them.",
      fix: "Make a triangle: head ahead, hands behind.",
    },
    {
      id: "range-cut-short",
      symptom: "Small nods near the straight arms.",
      why: "The bottom is far harder than the top.",
      fix: "Do half as many over a fixed pad, and lower the pad every other week.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The neck is at stake here. Use a mat, never drop, and learn to come down before you tire. Leave it out " +
        "with neck trouble, high blood pressure, glaucoma or a history of eye surgery unless a doctor has agreed. " +
        "Tingling or weakness in the arms means stop and have it checked.",
    },
    stopAndRefer,
  ],
};
