import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The hang snatch, in English. */
export const hangSnatch: Guide = {
  exerciseId: "hang-snatch",
  title: "Hang snatch",

  overview: [
    {
      text:
        "A snatch that begins standing, the bar in the crease of the hips or just above the knees. It isolates the " +
        "explosive part and the turn-over, and the bar is light. You may catch it high or in a squat.",
    },
    {
      text:
        "Weightlifters learn the lift from here, from top to bottom. It also suits those whose back dislikes a " +
        "wide-grip pull from the floor. Two or three repetitions are plenty before the grip and the timing fade.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Deadlift the bar with the wide grip and stand up straight, hook grip.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Chest wide, back flat, bar in the hip crease.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Let the hips go back and the bar slide to above the knees.",
        "Drive the hips through, keep it close and throw yourself under.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Lock it overhead with the crown of the head just in front of the arms.",
        "Find your balance, then rise.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring it down to the hips with a dip of the knees.",
        "Set the back before you start again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wide, stand tall"] },
    { phase: "brace", cues: ["Bar in the crease"] },
    { phase: "lift", cues: ["Back, through, under"] },
    { phase: "top", cues: ["Lock and balance"] },
    { phase: "lower", cues: ["Dip and catch"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "You curl and press the bar with a jump in between.",
      why: "It is light enough to allow that, for now.",
      fix: "Hold the elbows straight until you feel the hips touch the bar.",
    },
    {
      id: "load-drifts-forward",
      symptom: "It swings out like a kettlebell.",
      why: "The hips struck it from behind instead of lifting it.",
      fix: "Practise with a stick, toes a foot from a wall, and keep it off the wall.",
    },
    {
      id: "knees-dive-forward",
      symptom: "You sit into the start with an upright trunk.",
      why: "Without the hinge there is nothing to spring from.",
      fix: "Push the hips back until the hamstrings tighten, shoulders over the bar.",
    },
    {
      id: "press-out",
      symptom: "The last part overhead is slow.",
      why: "You stopped moving down before the bar stopped moving up.",
      fix: "Punch the ceiling while you drop.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "If the bar goes behind you, open the hands and step forward. Do not try to hold it.",
    },
  ],
};
