import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The snatch-grip Romanian deadlift, in English. */
export const snatchGripRomanianDeadlift: Guide = {
  exerciseId: "snatch-grip-romanian-deadlift",
  title: "Snatch-grip Romanian deadlift",

  overview: [
    {
      text:
        "The hinge of the Romanian deadlift with the hands as wide as for a snatch. Wide arms bring the bar " +
        "higher up the thigh and ask the middle back to hold it in; hamstrings and glutes work through the " +
        "same long range.",
    },
    {
      text:
        "Weightlifters use it to keep the back tight in the snatch. Expect about four fifths of your usual " +
        "load, straps included. That figure is a coach's estimate, and so are the credits.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar as wide as lets it rest in the crease of the hips when you stand.",
        "Lift it from blocks or the rack, straps on if the set is long.",
      ],
    },
    { phase: "brace", steps: ["Turn the armpits back and breathe into the belly."] },
    { phase: "lift", steps: ["Drive the hips forward with the bar sliding up the thighs."] },
    { phase: "top", steps: ["Stand tall with the bar in the hip crease."] },
    { phase: "lower", steps: ["Push the hips back until the hamstrings stop you, usually just below the knee."] },
  ],

  cues: [
    { phase: "setup", cues: ["Bar in hip crease"] },
    { phase: "brace", cues: ["Armpits back"] },
    { phase: "lift", cues: ["Hips through"] },
    { phase: "top", cues: ["Tall, bar touches"] },
    { phase: "lower", cues: ["Slide down the thighs"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The lower back bends near the end of the way down.",
      why: "You went deeper than the hamstrings allow.",
      fix: "Turn round a hand earlier and rebuild the depth over weeks.",
    },
    {
      id: "load-drifts-forward",
      symptom: "Daylight shows between the bar and your legs.",
      why: "Wide arms have less leverage to hold it in.",
      fix: "Push the bar into the thighs all the way.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The upper back curls and the blades slide apart.",
      why: "It is the weakest link at this grip.",
      fix: "Lower the load until you can keep the collarbones wide.",
    },
    {
      id: "grip-fails-first",
      symptom: "The fingers open before the hips are tired.",
      why: "A wide hold cuts into the hand's strength.",
      fix: "Use straps or a hook grip and train the hands elsewhere.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
