import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The standing leg curl, in English. */
export const standingLegCurl: Guide = {
  exerciseId: "standing-leg-curl",
  title: "Standing leg curl",

  overview: [
    {
      text:
        "One leg at a time, standing, you bend the knee and bring the heel up behind. The hamstrings work as " +
        "they do lying face down, at a middle length. The hip of the working side is nearly straight, and the " +
        "standing leg keeps the balance.",
    },
    {
      text:
        "It suits gyms with this machine only, or an ankle cuff on a low cable, and people who like to see each " +
        "side on its own. How it compares with the seated curl in growth has not been tested.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand facing the pad with the knee just below its edge and in line with the axis.",
        "Place the roller above the heel.",
        "Hold the handles and stand firmly on the other leg.",
      ],
    },
    { phase: "brace", steps: ["Bring the hips forward against the pad and tighten the belly."] },
    { phase: "lift", steps: ["Curl the heel up towards the seat with the thigh still."] },
    { phase: "top", steps: ["Pause with the knee bent as far as it will go without the hip moving."] },
    {
      phase: "lower",
      steps: [
        "Let the foot down slowly until the knee is almost straight.",
        "Keep the foot pulled slightly towards the shin.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Knee at the axis"] },
    { phase: "brace", cues: ["Hips forward, belly tight"] },
    { phase: "lift", cues: ["Heel up, thigh still"] },
    { phase: "top", cues: ["Pause"] },
    { phase: "lower", cues: ["Down slowly"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The heel whips up and the body rocks.",
      why: "With one leg free, a swing is the easiest way to lift too much.",
      fix: "Two seconds up, a stop, three seconds down. Take the weight that allows it.",
    },
    {
      id: "thigh-drifts-forward",
      symptom: "The knee travels forward and the hip bends.",
      why: "A bent hip lengthens the hamstring and lets you go on; the knee then bends less than it seems.",
      fix: "Keep the thigh touching the pad from start to end.",
    },
    {
      id: "hips-twist",
      symptom: "The pelvis turns open towards the working leg.",
      why: "You stand on one leg, and turning is a free helper.",
      fix: "Both hip bones face the machine. Press the standing foot into the floor.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The foot falls back to the start.",
      why: "The hardest angle for a hamstring is passed without it.",
      fix: "Pretend to set the foot down on something fragile.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
