import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell thruster, in English. */
export const dumbbellThruster: Guide = {
  exerciseId: "dumbbell-thruster",
  title: "Dumbbell thruster",

  overview: [
    {
      text:
        "A squat with dumbbells on the shoulders that flows into a press overhead. The legs drive, the " +
        "shoulders finish, and the whole gets you out of breath quickly.",
    },
    {
      text:
        "Dumbbells are easier to rack than a bar and forgive stiff wrists. The shoulders set the weight, so " +
        "the legs are rarely trained hard: do squats as well. Log one dumbbell.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Rest one end of each dumbbell on the shoulders, elbows a little in front.",
        "Stand at hip width with toes slightly out.",
      ],
    },
    { phase: "brace", steps: ["Breathe in and tighten the belly at the top."] },
    { phase: "lift", steps: ["Rise fast from the squat and press as the hips straighten."] },
    { phase: "top", steps: ["Finish with straight arms beside the ears."] },
    { phase: "lower", steps: ["Bring the dumbbells back to the shoulders, then sit into the next squat."] },
  ],

  cues: [
    { phase: "setup", cues: ["Dumbbells on shoulders"] },
    { phase: "brace", cues: ["Breath in, belly firm"] },
    { phase: "lift", cues: ["Legs launch it"] },
    { phase: "top", cues: ["Arms by the ears"] },
    { phase: "lower", cues: ["Shoulders first, then squat"] },
  ],

  mistakes: [
    {
      id: "heels-lift",
      symptom: "You tip forward onto the toes at the bottom.",
      why: "Stiff ankles and a weight in front pull you ahead.",
      fix: "Widen the stance or put small plates under the heels.",
    },
    {
      id: "knees-cave-in",
      symptom: "Both knees fall inward as you drive up.",
      why: "Speed hides what tired hips stop doing.",
      fix: "Slow the squat and push the knees over the little toes.",
    },
    {
      id: "pressed-too-early",
      symptom: "Your arms start while you are still half-way down.",
      why: "The legs' speed is wasted and the shoulders lift it all.",
      fix: "Wait for the hips to lock before you press.",
    },
    {
      id: "lumbar-arching",
      symptom: "You bend backwards under the dumbbells.",
      why: "The last part of the press has become too heavy.",
      fix: "Squeeze the buttocks, or stop the set there.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
