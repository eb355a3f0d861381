import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline cable fly, in English. */
export const inclineCableFly: Guide = {
  exerciseId: "incline-cable-fly",
  title: "Incline cable fly",

  overview: [
    {
      text:
        "On a bench tilted up between two low pulleys you bring the hands together above the upper chest. The " +
        "cables pull all the way, so the chest still has to work where a dumbbell fly goes slack.",
    },
    {
      text:
        "The slope shifts the work toward the upper fibres of the chest and the front of the shoulder, by " +
        "anatomy; trials of the fly itself are few. Log one side's stack.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put a bench at about 30 degrees midway between two low pulleys.",
        "Take both handles, lie back and bring them above the chest.",
      ],
    },
    { phase: "brace", steps: ["Draw the blades together and bend the elbows slightly."] },
    { phase: "lift", steps: ["Sweep the hands up and together as if round a barrel."] },
    { phase: "top", steps: ["Let the handles meet above the collarbones."] },
    { phase: "lower", steps: ["Open for three counts until the hands are level with the chest."] },
  ],

  cues: [
    { phase: "setup", cues: ["Bench midway, 30 degrees"] },
    { phase: "brace", cues: ["Blades in the pad"] },
    { phase: "lift", cues: ["Round the barrel"] },
    { phase: "top", cues: ["Hands over collarbones"] },
    { phase: "lower", cues: ["Open to chest height"] },
  ],

  mistakes: [
    {
      id: "bench-too-steep",
      symptom: "You feel the front of the shoulders most.",
      why: "Above 45 degrees the lift is closer to a front raise.",
      fix: "Lower the backrest by one or two notches.",
    },
    {
      id: "fly-becomes-press",
      symptom: "The elbows bend and straighten with each repetition.",
      why: "The triceps have joined in because the stack is heavy.",
      fix: "Choose an angle of the elbow and keep it, with one plate less.",
    },
    {
      id: "lowered-too-deep",
      symptom: "Hands sink far below the bench.",
      why: "The cable goes on pulling when the chest has no more length to give.",
      fix: "Turn round when the elbows are level with the bench.",
    },
    {
      id: "shoulders-shrug",
      symptom: "Shoulders creep up toward the ears.",
      why: "The neck helps to bring the handles together.",
      fix: "Press the blades down before you start every sweep.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
