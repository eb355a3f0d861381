import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable hammer curl, in English. */
export const cableHammerCurl: Guide = {
  exerciseId: "cable-hammer-curl",
  title: "Cable hammer curl",

  overview: [
    {
      text:
        "A rope on the low pulley and the hammer grip. Brachialis and brachioradialis lead, the biceps follows, " +
        "and the cable keeps pulling where a dumbbell would go light, at both ends of the arc.",
    },
    {
      text:
        "Ropes are kind to the wrists. The price is that they slip: the forearms work to hold the knobs, and the " +
        "stack you can use is lower than with a bar.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Fix the rope at the bottom and take one end in each hand, thumbs up against the knobs.",
        "Walk back until the plates hang free.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Soften the knees and brace the belly.",
        "Bring the elbows to your waist.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl with the thumbs leading, and part the ends slightly near the top.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the rope still beside the chest for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the cable draw the hands down slowly until the elbows are open.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs on the knobs"] },
    { phase: "brace", cues: ["Elbows to the waist"] },
    { phase: "lift", cues: ["Thumbs lead"] },
    { phase: "top", cues: ["Hold beside the chest"] },
    { phase: "lower", cues: ["Elbows open, slowly"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The upper arms swing forward with every pull and backward with every release.",
      why: "The shoulders are sharing the work, which on a cable is easily mistaken for a longer range.",
      fix: "Hold a rolled towel between each elbow and your side.",
    },
    {
      id: "trunk-leans-back",
      symptom: "Heels heavy, chest up, the stack rises because you fall away from it.",
      why: "Below a certain weight the arms can hold you upright; beyond that you become the counterweight.",
      fix: "Set one foot forward and choose the plate at which you can stay upright.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands hook in or fold back round the rope.",
      why: "The knobs are bulky and the fingers try to climb over them.",
      fix: "Slide up until the knob sits on top of the fist, and keep the knuckles facing away from you.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The rope whips down and swings between repetitions.",
      why: "Once the cable swings, the next pull begins with a jerk.",
      fix: "Let the stack come down at the speed it went up, or slower.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
