import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable wrist curl, in English. */
export const cableWristCurl: Guide = {
  exerciseId: "cable-wrist-curl",
  title: "Cable wrist curl",

  overview: [
    {
      text:
        "Wrist curls from a low pulley, forearms supported and palms up. The flexors of wrist and fingers do the " +
        "work, and the cable keeps a light tug on them even at the bottom, where a bar may rest in the fingers.",
    },
    {
      text:
        "The stack's small steps are a good fit for so short a movement. It is also the easiest wrist curl to " +
        "stop: let go gently and the handle goes home.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put a bench in front of the low pulley and clip on a straight bar.",
        "Kneel or sit so that the forearms lie on the bench, palms up, with the cable running down over its edge.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Slide back until the stack is just lifted with the hands lowered.",
        "Keep the elbows resting on the pad.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend both wrists and roll the bar up towards you.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold it there for one count against the cable.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the bar sink beyond level without losing the tension.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Cable over the edge"] },
    { phase: "brace", cues: ["Stack just lifted"] },
    { phase: "lift", cues: ["Roll it up"] },
    { phase: "top", cues: ["One count"] },
    { phase: "lower", cues: ["Keep the tension"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The stack moves a finger's breadth.",
      why: "The cable shows little, so you do not see how small the stroke has become.",
      fix: "Watch the plates. When they travel less than on the first repetition, end the set.",
    },
    {
      id: "forearms-lift",
      symptom: "The cable pulls the arms forward and the elbows come up to fight it.",
      why: "You sit too near the edge or too far from the pulley, and the elbows start to curl.",
      fix: "Move the bench so that the cable drops straight down from your hands.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The handle jerks the hands open.",
      why: "The stack falls back faster than the wrist can follow.",
      fix: "Give each return two seconds, and stop above the point where the plates would touch.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
