import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The snatch, in English. */
export const snatch: Guide = {
  exerciseId: "snatch",
  title: "Snatch",

  overview: [
    {
      text:
        "The bar travels from the floor to straight arms overhead in one movement, and you receive it in a full " +
        "squat. It asks for speed, timing and mobility as much as for strength. Glutes and quadriceps drive and " +
        "stand up, the trapezius pulls, the shoulders hold.",
    },
    {
      text:
        "It is the most demanding of the lifts here to learn, and the least forgiving of stiff shoulders, hips or " +
        "ankles. An overhead squat you can sit in with an empty bar comes first. For muscle there are easier ways.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Grip so wide that the bar lies in the crease of the hips when you stand.",
        "Hook grip, back flat, shoulders over the bar.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in, spread the chest, draw the bar to you.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Leave the floor slowly and keep the bar close.",
        "Finish tall with the bar at the hips, then pull down and under it.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Meet it on locked arms over the back of the neck, deep in the squat.",
        "Steady yourself and stand.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Drop the bar in front of you and step back, hands leaving it late.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wide, bar in crease"] },
    { phase: "brace", cues: ["Chest spread"] },
    { phase: "lift", cues: ["Slow, close, tall, under"] },
    { phase: "top", cues: ["Punch up, sit deep"] },
    { phase: "lower", cues: ["In front, step back"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "The elbows bend at the knees.",
      why: "The wide grip makes pulling with the arms even weaker than in the clean.",
      fix: "Snatch from the hips with long arms for a few sessions.",
    },
    {
      id: "hips-rise-first",
      symptom: "The back is level by the time the bar reaches the knees.",
      why: "You will have to swing it out to get it up.",
      fix: "Hold the start angle and push with the legs for longer.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar loops away and you chase it.",
      why: "The hips hit it forward, or the lats were asleep.",
      fix: "Let it brush up the shirt, elbows high and to the sides.",
    },
    {
      id: "press-out",
      symptom: "You catch with soft elbows and press them straight.",
      why: "It arrived too low or too slow, and the shoulder is bearing load in a bad place.",
      fix: "Do drop snatches with a light bar until the arms lock before the hips land.",
    },
    {
      id: "lost-balance",
      symptom: "You walk about under the bar or drop it behind.",
      why: "The catch was not over the middle of the foot.",
      fix: "Sit three seconds in the bottom of every warm-up repetition.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Learn to miss before you add weight. In front, push it away and jump back; behind, let go and jump " +
        "forward. Never hold on to a bar that is passing behind your shoulders.",
    },
  ],
};
