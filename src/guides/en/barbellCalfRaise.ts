import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell calf raise, in English. */
export const barbellCalfRaise: Guide = {
  exerciseId: "barbell-calf-raise",
  title: "Barbell calf raise",

  overview: [
    {
      text:
        "A calf raise with a bar on the back. The calves work as they do in a standing machine; you have to stay " +
        "upright on the balls of the feet as well, and that costs a good part of the load.",
    },
    {
      text:
        "Where there is a machine or a Smith bar, take that. With a bar and a rack only, do it on a flat floor " +
        "or on low plates, slowly, with 20 to 60 kg (45 to 135 lb) rather than a squat's weight. The figures are " +
        "judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar at shoulder height in a rack with the arms just below.",
        "Put two plates or a low board where your toes will be, or stay on the floor.",
        "Take the bar and shuffle onto it.",
      ],
    },
    { phase: "brace", steps: ["Brace as for a squat, knees straight, eyes on a fixed point."] },
    { phase: "lift", steps: ["Rise on the balls of the feet slowly, bar over the forefoot."] },
    { phase: "top", steps: ["Stop for a second when the heels are high and the bar is quiet."] },
    {
      phase: "lower",
      steps: [
        "Lower in three seconds until the heels touch or pass the edge.",
        "Find your balance before you go again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Low board in the rack"] },
    { phase: "brace", cues: ["Brace, eyes fixed"] },
    { phase: "lift", cues: ["Slow rise"] },
    { phase: "top", cues: ["Quiet at the top"] },
    { phase: "lower", cues: ["Slow down, settle"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "You rock back and forth and step off the board.",
      why: "A bar high on the back and a base the size of two toes: little sway is allowed.",
      fix:
        "Use the flat floor and halve the weight, with both hands on the bar. If you still sway, take the " +
        "Smith bar.",
    },
    {
      id: "bounced-turn",
      symptom: "The heels hit the floor and come up again.",
      why: "Hurry turns the lift into hops, with a bar on top.",
      fix: "Let the heels rest on the ground for a second before each repetition.",
    },
    {
      id: "range-cut-short",
      symptom: "The heels rise by two fingers.",
      why: "Weight for the legs, not for the calves.",
      fix: "Empty bar first. Add only while you can stand still on tiptoe with it.",
    },
    {
      id: "knees-bend",
      symptom: "The knees give and straighten to help.",
      why: "It is a small squat in disguise, and the upper calf is let off.",
      fix: "Squeeze the thighs so that the kneecaps are drawn up through the set.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    { text: "Stay inside the rack with the arms close under the bar, so that a stumble ends there." },
  ],
};
