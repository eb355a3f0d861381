import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The floor press, in English. */
export const floorPress: Guide = {
  exerciseId: "floor-press",
  title: "Floor press",

  overview: [
    {
      text:
        "You press a bar lying on the floor. The upper arms meet the ground before the bar reaches the chest, so " +
        "the deepest part of a bench press is missing. What remains trains the chest at middle length, the " +
        "triceps and the front of the shoulder.",
    },
    {
      text:
        "It is useful when you want to leave out the bottom of a bench press, when there is no bench, or when " +
        "you want to press without leg drive. As a chest builder it gives away the stretched position. How " +
        "much that costs is unclear: pooled trials of shorter against full range find a trivial to small " +
        "difference.",
      sources: ["wolf-2023"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the hooks of a rack so low that you can reach the bar with nearly straight arms from the ground, and " +
          "pins below them just above chest height.",
        "Lie with the eyes under the bar and the legs straight or bent, whichever you will repeat.",
        "Take your bench grip or one a finger narrower.",
      ],
    },
    {
      phase: "brace",
      steps: ["Draw the shoulder blades together under you and hold your breath for the way down."],
    },
    {
      phase: "lift",
      steps: [
        "From a dead stop on the upper arms, press hard and evenly.",
        "Keep the wrists over the elbows.",
      ],
    },
    {
      phase: "top",
      steps: ["Straighten the arms and find the balance above the shoulders."],
    },
    {
      phase: "lower",
      steps: [
        "Lower until both upper arms lie quietly on the ground at about 45 degrees from the trunk.",
        "Stay tight in that pause; resting does not mean going soft.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows at forty-five"] },
    { phase: "brace", cues: ["Blades under you"] },
    { phase: "lift", cues: ["Press from dead stop"] },
    { phase: "top", cues: ["Balance, then breathe"] },
    { phase: "lower", cues: ["Place the arms softly"] },
  ],

  mistakes: [
    {
      id: "elbows-bounce-off-floor",
      symptom: "The elbows thump down and the bar jumps up.",
      why: "It feels strong because the floor returns the energy, but bone on concrete is a poor spring for the elbow.",
      fix: "Land as if someone were asleep next door, and count one before pressing.",
    },
    {
      id: "elbows-flare",
      symptom: "The arms lie out in a cross and the bar hangs over the collarbones.",
      why: "Without a chest to touch there is nothing to tell you where the bar belongs.",
      fix: "Put a strip of tape beside you at 45 degrees and let the elbows find it.",
    },
    {
      id: "legs-help",
      symptom: "The hips bridge off the ground when the bar slows.",
      why: "Bent knees make it easy to turn the lift into a decline press.",
      fix: "Straighten the legs; then there is nothing to push with.",
    },
    {
      id: "wrists-bend",
      symptom: "The bar rolls towards the fingers during the pause.",
      why: "You relax the hands while the arms rest.",
      fix: "Squeeze the bar harder at the bottom than anywhere else.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "There is no room to roll out from under a bar on the floor. Press inside low pins or safety arms, or " +
        "with someone who can lift the bar off, and have the bar handed to you when the hooks cannot go low " +
        "enough.",
    },
    stopAndRefer,
  ],
};
