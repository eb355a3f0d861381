import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The clean deadlift, in English. */
export const cleanDeadlift: Guide = {
  exerciseId: "clean-deadlift",
  title: "Clean deadlift",

  overview: [
    {
      text:
        "The deadlift in the positions of a clean: hips lower than in a powerlifter's pull, shoulders over " +
        "the bar, hook grip, and one steady speed. Quadriceps and upper back get more to do and the load " +
        "stays below your best deadlift.",
    },
    {
      text:
        "It teaches weightlifters to stay over the bar. As a plain strength lift it is good too, if you end " +
        "the set when the hips begin to rise first.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the bar over the middle of the foot, hands just outside the legs, thumbs hooked.",
        "Sit until the shoulders are a little ahead of the bar and the back is flat.",
      ],
    },
    { phase: "brace", steps: ["Take up the slack until the plates click."] },
    { phase: "lift", steps: ["Push the floor away, with hips and shoulders rising together."] },
    { phase: "top", steps: ["Stand up straight without shrugging or leaning back."] },
    { phase: "lower", steps: ["Send the hips back, then bend the knees, and set the plates down."] },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulders over the bar"] },
    { phase: "brace", cues: ["Slack out"] },
    { phase: "lift", cues: ["Hips and chest together"] },
    { phase: "top", cues: ["Tall, arms long"] },
    { phase: "lower", cues: ["Back the same way"] },
  ],

  mistakes: [
    {
      id: "hips-rise-first",
      symptom: "The seat shoots up while the bar hardly moves.",
      why: "It turns the pull into a stiff-leg deadlift, the one thing a clean cannot use.",
      fix: "Pause for two seconds a hand above the floor with the same back angle.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar swings round the knees.",
      why: "The knees were in its way, or the lats asleep.",
      fix: "Push the knees back early and sweep the bar toward you.",
    },
    {
      id: "arms-pull-early",
      symptom: "The elbows bend before you stand.",
      why: "Bent arms leak force and tire the biceps.",
      fix: "Think of the arms as straps with hooks.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The lower back gives as the plates leave the floor.",
      why: "The start was too low or too heavy.",
      fix: "Set the bar on low blocks or lighten it until the back holds.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
