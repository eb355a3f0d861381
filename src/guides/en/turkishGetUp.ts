import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Turkish get-up, in English. */
export const turkishGetUp: Guide = {
  exerciseId: "turkish-get-up",
  title: "Turkish get-up",

  overview: [
    {
      text:
        "You rise from lying on your back to standing with a kettlebell locked out over one arm, and go back the " +
        "same way. Obliques and abdominals turn you up, glutes and thighs stand you up, and the shoulder holds the " +
        "bell quietly through every angle. It is as much a lesson in control as a strength lift.",
    },
    {
      text:
        "Nobody has shown that it protects or mends a shoulder, though it is often sold so. What it clearly does is " +
        "teach you to move under a load. One to three slow repetitions a side are a set; begin with a shoe balanced " +
        "on the fist.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your side, draw the bell in with both hands and roll onto your back.",
        "Press it up with both hands, then hold it with one.",
        "Bend the knee on that side, foot flat; lay the other leg and arm out at 45 degrees.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pack the shoulder down into the floor and look at the bell.",
        "Tighten the belly before every move.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Roll onto the free elbow, then straighten that arm.",
        "Lift the hips and sweep the straight leg back to kneel.",
        "Rise from the half-kneeling lunge.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall, bell over the shoulder, elbow locked and wrist straight.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Step back into the lunge and place the hand beside the knee.",
        "Bring the leg through, sit, and lie down by elbow and shoulder.",
        "Take the bell down with both hands.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Two hands to start"] },
    { phase: "brace", cues: ["Eyes on the bell"] },
    { phase: "lift", cues: ["Elbow, hand, hips, knee"] },
    { phase: "top", cues: ["Bell over the shoulder"] },
    { phase: "lower", cues: ["The same steps backward"] },
  ],

  mistakes: [
    {
      id: "arm-leaves-vertical",
      symptom: "The bell drifts over your face or behind you.",
      why: "The further it is from above the shoulder, the more strength it takes to stop it.",
      fix: "Pause in each position and point the knuckles at the ceiling before you go on.",
    },
    {
      id: "elbow-softens",
      symptom: "The elbow bends as you roll or stand up.",
      why: "A bent arm carries with muscle what a straight one carries with bone.",
      fix: "Drop to a lighter bell and keep the triceps tight throughout.",
    },
    {
      id: "wrists-bend",
      symptom: "The bell pulls the hand back.",
      why: "It lies too high in the palm or the grip has gone slack.",
      fix: "Seat the handle deep across the heel of the hand and make a fist.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The loaded shoulder creeps to the ear.",
      why: "It loses its base under the bell, and you tire early.",
      fix: "Pull the armpit towards the hip at every stop.",
    },
    {
      id: "steps-rushed",
      symptom: "You get up in one scramble.",
      why: "Momentum hides which step you cannot do.",
      fix: "Take a full breath in each of the positions, on the way up and down.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Learn it without weight. Keep the floor around you clear, and if the bell starts to fall turn away and let " +
        "it go; do not try to save it.",
    },
  ],
};
