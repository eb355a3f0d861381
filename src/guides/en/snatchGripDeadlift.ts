import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The snatch-grip deadlift, in English. */
export const snatchGripDeadlift: Guide = {
  exerciseId: "snatch-grip-deadlift",
  title: "Snatch-grip deadlift",

  overview: [
    {
      text:
        "The deadlift with the hands far out, as a weightlifter holds a snatch. Wide arms are short arms: you have " +
        "to fold deeper to reach the bar, and the upper back must keep a wide hold from pulling the shoulders " +
        "forward.",
    },
    {
      text:
        "Compared with the usual grip it asks more of upper back and grip and starts from a deeper hip and knee, " +
        "at about 10 to 20% less weight. Those are coaching figures, and the lift has hardly been studied.",
      sources: ["project-judgement"],
    },
    {
      text:
        "It suits weightlifters, people who want a back builder that keeps the weight down, and long-armed lifters " +
        "for whom the plain deadlift starts high.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand at hip width with the bar over the middle of the feet and grip it so that it will lie in the " +
          "crease of your hips when you are upright.",
        "Use straps or a hook grip; an ordinary hold will not last.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit until the arms are straight, spread the chest and turn the elbows outward.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push with the legs and let the back angle stay the same until the bar is at the knees.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand upright with the bar in the hip crease and the shoulder blades set.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Return by the same path, hips back first, and put the bar down gently.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar in hip crease"] },
    { phase: "brace", cues: ["Chest wide, elbows out"] },
    { phase: "lift", cues: ["Legs push, back waits"] },
    { phase: "top", cues: ["Shoulders back, stand tall"] },
    { phase: "lower", cues: ["Same path down"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The lower back is bent before the bar has moved.",
      why: "The deep start is beyond the reach of your hips at this width.",
      fix: "Bring each hand in by two fingers or put the plates on low blocks.",
    },
    {
      id: "hips-rise-first",
      symptom: "The knees straighten and the bar has not left the floor.",
      why: "Thighs that are weak at this depth hand the whole lift to the back.",
      fix: "Pause at the knee in every repetition until the legs learn to stay in it.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The upper back rounds and the bar hangs away from you.",
      why: "A wide hold pulls the shoulder blades apart with great leverage.",
      fix: "Lighten the bar and pull it against the thighs all the way up.",
    },
    {
      id: "grip-fails-first",
      symptom: "The bar rolls out of your fingers in the third repetition.",
      why: "The angle of the wrist and the width take away much of a hand's strength.",
      fix: "Strap in for the working sets and train the grip elsewhere.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
