import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The box jump, in English. */
export const boxJump: Guide = {
  exerciseId: "box-jump",
  title: "Box jump",

  overview: [
    {
      text:
        "A jump onto a box trains you to produce force fast, with a soft landing because you hardly fall. It " +
        "builds little muscle; its place is at the start of a session, in sets of two to five, with full " +
        "rest.",
    },
    {
      text:
        "The height of the box says as much about how far you tuck the knees as about how high you jump. " +
        "Choose one you can land on in a quarter squat, and step down.",
    },
  ],

  execution: [
    { phase: "setup", steps: ["Stand an arm's length from a firm box, feet at hip width."] },
    { phase: "brace", steps: ["Swing the arms back and dip into a quarter squat."] },
    { phase: "lift", steps: ["Jump with hips, knees and ankles straightening together, arms up."] },
    { phase: "top", steps: ["Land softly with both feet whole on the box, then stand up straight."] },
    { phase: "lower", steps: ["Step down one foot at a time."] },
  ],

  cues: [
    { phase: "setup", cues: ["An arm's length away"] },
    { phase: "brace", cues: ["Arms back, quick dip"] },
    { phase: "lift", cues: ["Jump tall"] },
    { phase: "top", cues: ["Quiet feet, stand up"] },
    { phase: "lower", cues: ["Step down"] },
  ],

  mistakes: [
    {
      id: "box-too-high",
      symptom: "You land in a deep squat or clip the edge with a shin.",
      why: "Pulling the knees up does not train the jump, and the edge cuts.",
      fix: "Choose a box on which you land as high as you took off.",
    },
    {
      id: "jumped-down",
      symptom: "You hop off the box backwards.",
      why: "The drop is the hardest landing of all and loads the Achilles tendon.",
      fix: "Step down, every time, even when you are in a hurry.",
    },
    {
      id: "knees-cave-in",
      symptom: "Knees fall together on take-off or landing.",
      why: "Hips that do not hold let the knees do it.",
      fix: "Jump onto a lower box and freeze the landing for two seconds.",
    },
    {
      id: "jumps-fade",
      symptom: "The landings grow louder and lower.",
      why: "Tired jumps train tiredness.",
      fix: "End the set at the first heavy landing and rest two minutes or more.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Use a box that cannot tip or slide; foam edges spare shins. If a tendon or knee hurts, leave jumps " +
        "out until someone qualified has looked at it.",
    },
  ],
};
