import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Larsen press, in English. */
export const larsenPress: Guide = {
  exerciseId: "larsen-press",
  title: "Larsen press",

  overview: [
    {
      text:
        "A bench press with the legs stretched out and the heels in the air. Leg drive and most of the arch " +
        "vanish, the path gets a little longer, and the chest, shoulders and triceps must do everything. The bar " +
        "weighs less, often by 10 to 20%; that range is experience, not measurement.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Powerlifters use it as a second bench day, and it helps those whose hips lift or whose feet dance. It " +
        "teaches you to hold the upper back without the floor. If balance makes you nervous, rest the heels on " +
        "the bench end first.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie down as for your bench press, feet on the floor, and place the shoulder blades.",
        "Have the safeties at chest height; your chest will be lower than with an arch.",
        "Once the bar is out and steady, stretch both legs forward, heels a hand above the floor.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tighten belly and buttocks so that legs and trunk form one plank.",
        "Breathe in at straight arms.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press evenly with both hands and leave the legs out of it.",
        "Keep the back of the head and both blades on the bench.",
      ],
    },
    {
      phase: "top",
      steps: ["Wait until bar and body are still before the next one."],
    },
    {
      phase: "lower",
      steps: [
        "Lower a touch slower than usual, to your normal place on the chest.",
        "Before you rack the bar, put the feet down.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Legs out, heels up"] },
    { phase: "brace", cues: ["Body like a plank"] },
    { phase: "lift", cues: ["Arms only"] },
    { phase: "top", cues: ["Still before the next"] },
    { phase: "lower", cues: ["Slow and level"] },
  ],

  mistakes: [
    {
      id: "legs-kick",
      symptom: "A knee bends or the heels tap the floor as the bar rises.",
      why: "The body is hunting for the leg drive it has lost.",
      fix: "Lighten the bar and point the toes; let a partner watch the heels.",
    },
    {
      id: "hips-twist",
      symptom: "The pelvis turns and the bar tips to one side.",
      why: "One hand presses sooner, or the trunk is not braced.",
      fix: "Use a slower start and squeeze the thighs together.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "At the top the blades spread and the chest flattens.",
      why: "Without the feet it takes more effort to keep the upper back set.",
      fix: "Reset the blades between repetitions, and use sets of five rather than ten.",
    },
    {
      id: "bounced-turn",
      symptom: "You drop the bar onto a flat chest and heave.",
      why: "It replaces the push of the legs with a push of the ribs.",
      fix: "Pause on the chest in each repetition; this lift is worth little without it.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "With the legs in the air you cannot wriggle free of a stuck bar. Use safeties at the height of your " +
        "flattened chest, or a spotter who stays until the bar is racked.",
    },
    stopAndRefer,
  ],
};
