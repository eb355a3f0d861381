import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The clean pull, in English. */
export const cleanPull: Guide = {
  exerciseId: "clean-pull",
  title: "Clean pull",

  overview: [
    {
      text:
        "The clean without the catch: floor, knees, hips, shrug, and then down again. It lets you train the pull " +
        "with more than you can clean and without the skill of turning under. Glutes, trapezius, hamstrings and " +
        "back do the work.",
    },
    {
      text:
        "Between 90 and 110% of your best clean is gym custom and no finding; what is right is the weight that " +
        "still moves fast. It stands between clean and deadlift and replaces neither.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set up exactly as for your clean, hook grip and all.",
        "Shoulders slightly in front of the bar.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Flat back, breath held, arms straight as cables.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Squeeze it from the floor and speed up past the knees.",
        "Finish tall: knees, hips, then a hard shrug.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Rise onto the balls of the feet if speed takes you there, elbows still long.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Follow the bar back down to the floor with the hips going back.",
        "Drop it if the plates allow.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Like your clean"] },
    { phase: "brace", cues: ["Arms like cables"] },
    { phase: "lift", cues: ["Slow low, fast high"] },
    { phase: "top", cues: ["Tall shrug"] },
    { phase: "lower", cues: ["Hips back"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "The bar is rowed to the belly.",
      why: "You practise a habit that the clean will punish.",
      fix: "Take lifting straps and think only of legs and shrug.",
    },
    {
      id: "hips-rise-first",
      symptom: "It becomes a stiff-legged deadlift with a jerk at the end.",
      why: "The load is a deadlift load.",
      fix: "Stay at weights that leave the floor with the chest and hips together.",
    },
    {
      id: "load-drifts-forward",
      symptom: "You finish on the toes with the bar in front.",
      why: "It swung round the knees instead of passing close.",
      fix: "Push the knees back as it comes up and keep it on the thighs.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The low back gives as the bar leaves the floor.",
      why: "Speed on top of a bent back is a poor bargain; the position has gone before the pull has begun.",
      fix: "Set the back, count one, then go, and drop 10 kg (20 lb).",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
