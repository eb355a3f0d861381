import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell floor press, in English. */
export const dumbbellFloorPress: Guide = {
  exerciseId: "dumbbell-floor-press",
  title: "Dumbbell floor press",

  overview: [
    {
      text:
        "A press of two dumbbells from the ground. The floor stops the elbows level with the back, which keeps " +
        "the shoulder out of its deepest position and leaves middle and upper range for the chest and triceps.",
    },
    {
      text:
        "Few presses ask for less equipment: a pair of dumbbells and a mat will do. It suits home training, " +
        "shoulders that dislike the deepest stretch, and learners, who get a clear stop in every repetition. " +
        "The stretched part of a dumbbell press is absent, so use a bench too once you can.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit down with the dumbbells on your thighs, roll back and bring them along to the chest.",
        "Bend the knees and set the feet flat.",
        "Turn the palms half inward.",
      ],
    },
    {
      phase: "brace",
      steps: ["Press the back of the ribs lightly to the ground and hold the blades together."],
    },
    {
      phase: "lift",
      steps: ["Push both dumbbells up together, each on its own vertical line."],
    },
    {
      phase: "top",
      steps: ["Reach straight arms above the shoulders without letting the shoulders lift."],
    },
    {
      phase: "lower",
      steps: [
        "Come down until the backs of the upper arms settle on the mat, forearms still upright.",
        "To finish, bring the dumbbells to the hips and sit up with them, or let them down beside you one at a time.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Roll back with them"] },
    { phase: "brace", cues: ["Ribs quiet"] },
    { phase: "lift", cues: ["Both up together"] },
    { phase: "top", cues: ["Hands over shoulders"] },
    { phase: "lower", cues: ["Settle, never drop"] },
  ],

  mistakes: [
    {
      id: "elbows-bounce-off-floor",
      symptom: "You hear the elbows before you see the press.",
      why: "The lowering is left to gravity, and the point of the elbow takes the sum of arm and dumbbell.",
      fix: "Lower for two counts, then lie still for one with the forearms upright.",
    },
    {
      id: "elbows-flare",
      symptom: "The arms end at a right angle to the trunk and the dumbbells lean outward.",
      why: "The palms face the feet, which steers the elbows sideways.",
      fix: "Turn the palms towards each other by a quarter and tuck the elbows to 45 degrees.",
    },
    {
      id: "uneven-sides",
      symptom: "One dumbbell arrives late or lower.",
      why: "The stronger arm sets the pace.",
      fix: "Start from the pause only when both elbows are down, and match the slower side.",
    },
    {
      id: "wrists-bend",
      symptom: "The handle tips the hand back towards the face.",
      why: "The forearm was not upright when the elbow landed.",
      fix: "Shift the elbow until you could balance a glass on the dumbbell.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Dropping a heavy dumbbell beside the head is the risk of this one. Pick loads you can roll up with, and " +
        "end the set while you can still lower both under control.",
    },
    stopAndRefer,
  ],
};
