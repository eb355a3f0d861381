import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine chest press, in English. */
export const machineChestPress: Guide = {
  exerciseId: "machine-chest-press",
  title: "Machine chest press",

  overview: [
    {
      text:
        "Seated, you push two handles forward against a stack or plates. Chest first, front shoulder and triceps " +
        "behind. The machine balances the load, and its lever or cam decides where it is hardest; on many it is " +
        "the middle.",
    },
    {
      text:
        "Five trials pooled found no clear difference in growth between machines and free " +
        "weights. It is a fine first press for a beginner, and for the experienced a place to go to failure " +
        "without a spotter. The gain in strength shows best on the machine itself.",
      sources: ["haugen-2023"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Raise or lower the seat until the handles are level with the middle of the chest.",
        "Choose the start position so that the hands begin beside the chest, not behind it.",
        "Sit with back and head on the pad and feet flat.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the shoulder blades together and breathe in.",
        "Use the foot lever, if there is one, to bring the handles forward.",
      ],
    },
    {
      phase: "lift",
      steps: ["Push both handles at the same pace while the shoulders stay on the pad."],
    },
    {
      phase: "top",
      steps: ["Stop just before the elbows snap straight."],
    },
    {
      phase: "lower",
      steps: [
        "Let the handles come back until you feel the chest stretch and the stack almost touches.",
        "Take two to three counts for it.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handles at mid-chest"] },
    { phase: "brace", cues: ["Back on the pad"] },
    { phase: "lift", cues: ["Shoulders stay, hands go"] },
    { phase: "top", cues: ["Soft elbows"] },
    { phase: "lower", cues: ["Two counts back"] },
  ],

  mistakes: [
    {
      id: "seat-height-wrong",
      symptom: "The handles sit at the collarbones, or down by the ribs.",
      why: "Whoever sat here before was taller or shorter, and a wrong seat turns the press into another one.",
      fix: "Adjust before loading; write the seat number into your log.",
    },
    {
      id: "range-cut-short",
      symptom: "The handles travel a hand's length in the middle.",
      why: "The load is chosen for the number on the pin.",
      fix: "Use two plates fewer and go from stretch to nearly straight.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders leave the pad as the arms straighten.",
      why: "You are reaching for the last centimetres with the shoulder girdle.",
      fix: "Keep a light pinch between the blades and stop the handles where it would be lost.",
    },
    {
      id: "joint-locked-hard",
      symptom: "You hear a click from the elbows or the lever at the end.",
      why: "Pushing fast into the stop lets the joint take what the triceps should.",
      fix: "Slow the last third and end on soft arms.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack clangs between repetitions.",
      why: "The way back counts as work too, and you are giving it away.",
      fix: "Make the return twice as long as the push and turn before the plates meet.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
