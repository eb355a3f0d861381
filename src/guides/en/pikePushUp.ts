import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The pike push-up, in English. */
export const pikePushUp: Guide = {
  exerciseId: "pike-push-up",
  title: "Pike push-up",

  overview: [
    {
      text:
        "Hips high, hands and feet on the floor, you lower the head between and in front of the hands and push " +
        "back up. It is a shoulder press with part of your body: front shoulder first, triceps, the side of the " +
        "shoulder and a little upper chest. The bottom is the hard place.",
    },
    {
      text:
        "Use it on the way to a handstand push-up or when you have no weights for overhead pressing. How much of " +
        "you it lifts depends on the hips; we count 55%, which is judgement. Feet on a box makes it heavier.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "From a push-up position walk the feet in until the hips are high and the back is straight.",
        "Hands a little wider than the shoulders, fingers spread.",
        "Bend the knees a little if the hamstrings pull the back round.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Push the shoulders towards the hips and take a breath.",
        "Look at your toes.",
      ],
    },
    {
      phase: "lift",
      steps: ["Press the floor down and send the hips back up where they came from."],
    },
    {
      phase: "top",
      steps: ["Arms straight, ears between them, shoulders pushed tall."],
    },
    {
      phase: "lower",
      steps: [
        "Lower the head forward to a point in front of the hands, so that head and hands form a triangle.",
        "Touch lightly with the hair.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hips high, back straight"] },
    { phase: "brace", cues: ["Eyes on your toes"] },
    { phase: "lift", cues: ["Push back to the hips"] },
    { phase: "top", cues: ["Ears between arms"] },
    { phase: "lower", cues: ["Head ahead of hands"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The hips sink and it turns into a push-up.",
      why: "The chest is stronger than the shoulders and pulls the movement its way.",
      fix: "Walk the feet a little closer and keep the tailbone the highest point.",
    },
    {
      id: "head-straight-down",
      symptom: "The crown comes down right between the hands.",
      why: "Then the elbows have nowhere to go but out, and the shoulder is crowded.",
      fix: "Put a mark a hand's length ahead of the fingers and aim the forehead there.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows point to the walls.",
      why: "Hands too close together force them.",
      fix: "Move each hand out a little and keep forearms upright from the front.",
    },
    {
      id: "range-cut-short",
      symptom: "The head stays far from the floor.",
      why: "Load and angle are more than you can press yet.",
      fix: "Raise the hands on blocks for less depth, and lower them over the weeks.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "You are upside down with your head near the floor: stop at dizziness, pressure in eyes or ears, or " +
        "tingling in the hands, and have a mat under your head.",
    },
    stopAndRefer,
  ],
};
