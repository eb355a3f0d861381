import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The decline push-up, in English. */
export const declinePushUp: Guide = {
  exerciseId: "decline-push-up",
  title: "Decline push-up",

  overview: [
    {
      text:
        "A push-up with the feet on a bench. About 70% of body mass is on the hands with the feet 30 cm (12 in) " +
        "up and 74% at 61 cm (24 in); we count 72% for a bench. Chest, front shoulder and triceps lift, and the " +
        "front of the shoulder gets busier as the feet go higher.",
      sources: ["ebben-2011", "project-judgement"],
    },
    {
      text:
        "It is the next step once floor push-ups come easily, or a press for the road. It often gets called an " +
        "upper-chest exercise. With low feet the difference in angle is small, and no one has measured the " +
        "growth.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel in front of the bench, put the hands down, then place one foot after the other on it.",
        "Hands slightly wider than the shoulders, under the chest.",
        "Shift forward until the arms are upright.",
      ],
    },
    {
      phase: "brace",
      steps: ["Tighten belly and buttocks; from the side you are a straight plank that slopes down."],
    },
    {
      phase: "lift",
      steps: ["Push the floor away without letting the hips go first."],
    },
    {
      phase: "top",
      steps: ["Finish with long arms and a broad upper back."],
    },
    {
      phase: "lower",
      steps: [
        "Lower chest and chin together to just off the floor.",
        "Keep the eyes on the floor a little ahead of the hands.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Feet up, hands under"] },
    { phase: "brace", cues: ["One sloping plank"] },
    { phase: "lift", cues: ["Whole body rises"] },
    { phase: "top", cues: ["Back broad"] },
    { phase: "lower", cues: ["Chest before chin"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The low back hollows and the belly swings down.",
      why: "The raised feet put more load on the trunk than you are used to.",
      fix: "Lower the feet to a step and breathe out hard to set the ribs.",
    },
    {
      id: "hips-pike",
      symptom: "The hips climb and the body bends like a tent.",
      why: "That shifts the load to the shoulders and rests the trunk.",
      fix: "Lower the bench; if you want the tent, do pike push-ups and log those.",
    },
    {
      id: "range-cut-short",
      symptom: "You stop as soon as the nose is near the floor.",
      why: "The head is the lowest point here, so it arrives early.",
      fix: "Put the hands on two low blocks so that the head has room.",
    },
    {
      id: "neck-cranes",
      symptom: "You look forward and the neck folds.",
      why: "Checking the front feels safer with the head low.",
      fix: "Let the gaze rest between the fingertips.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
