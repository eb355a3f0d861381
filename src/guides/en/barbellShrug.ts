import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell shrug, in English. */
export const barbellShrug: Guide = {
  exerciseId: "barbell-shrug",
  title: "Barbell shrug",

  overview: [
    {
      text:
        "You hold a bar at arm's length and raise the shoulders straight up. The upper trapezius does it, and the " +
        "grip holds on. It is hardest at the top, where the muscle is short, and that is also what heavy sets leave " +
        "out.",
    },
    {
      text:
        "It suits you if you want thicker traps than deadlifts and rows alone have given you. The range is only a " +
        "few centimetres, so a load that shortens it further costs more than it adds. Straps are fair here unless " +
        "the hands are what you train.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar in a rack at mid-thigh and take it just outside the legs.",
        "Step back once and stand with the feet under the hips.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Soften the knees, tighten the belly and stand tall.",
        "Let the bar draw the shoulders down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the shoulders straight towards the ears with the arms long.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold them there for one second.",
        "Keep the head level.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for two seconds until the sides of the neck feel long.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar at mid-thigh"] },
    { phase: "brace", cues: ["Tall, knees soft"] },
    { phase: "lift", cues: ["Shoulders to ears"] },
    { phase: "top", cues: ["Hold one second"] },
    { phase: "lower", cues: ["Long neck"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The plates move as much from your knees as from your shoulders.",
      why: "A bar can be held that is far heavier than one that can be shrugged.",
      fix: "Take a third off and hold the top until you have said a full sentence in your head.",
    },
    {
      id: "shoulders-rolled",
      symptom: "The shoulders draw circles.",
      why: "The weight pulls down, so rolling back or forward adds nothing but rubbing under load.",
      fix: "Think of a lift shaft: up, stop, down.",
    },
    {
      id: "legs-help",
      symptom: "A dip of the knees starts each one.",
      why: "The legs throw the bar past the very top you wanted to reach.",
      fix: "Lock the knees softly and start from stillness.",
    },
    {
      id: "neck-cranes",
      symptom: "The chin pokes forward as the shoulders rise.",
      why: "It shortens the distance to the ears, and it may irritate the neck under a heavy bar.",
      fix: "Make a slight double chin and keep your eyes level.",
    },
    {
      id: "grip-fails-first",
      symptom: "The fingers open before the traps have done much.",
      why: "Your forearms hold this after every pull of the week.",
      fix: "Chalk first, then straps, and a mixed grip last.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
