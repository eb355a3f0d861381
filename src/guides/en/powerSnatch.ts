import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The power snatch, in English. */
export const powerSnatch: Guide = {
  exerciseId: "power-snatch",
  title: "Power snatch",

  overview: [
    {
      text:
        "The snatch caught high, with the thighs above level. The bar has to fly further, so the weight is smaller, " +
        "and the squat is left out. It trains a fast hip and knee extension with a light bar, and it wants less " +
        "mobility than the full lift.",
    },
    {
      text:
        "Throwers, sprinters and beginners at weightlifting use it, and you may too if the overhead squat is closed " +
        "to you. Stop a set when the bar slows.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the wide grip, hook the thumbs, and put the shoulders over the bar.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Set the back and load the legs before anything moves.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push through the floor, bar close to shins and thighs.",
        "Jump the hips through and shrug, then pull the elbows high and punch up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Catch with locked elbows and slightly bent knees.",
        "Stand up and hold for a second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower to the hips with bent knees, or drop it on bumper plates.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wide grip, shoulders over"] },
    { phase: "brace", cues: ["Load the legs"] },
    { phase: "lift", cues: ["Push, jump, punch"] },
    { phase: "top", cues: ["Locked, knees soft"] },
    { phase: "lower", cues: ["Hips, then floor"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "The bar slows at the waist.",
      why: "A high pull with the arms cannot replace the jump of the hips.",
      fix: "Do two snatch pulls before each snatch.",
    },
    {
      id: "hips-rise-first",
      symptom: "Seat up, chest down, bar still on the floor.",
      why: "It turns a leg drive into a back lift.",
      fix: "Lower the weight and think chest and hips together.",
    },
    {
      id: "load-drifts-forward",
      symptom: "You land ahead of where you began.",
      why: "The bar was bumped outward at the hip.",
      fix: "Aim to land on your own footprints.",
    },
    {
      id: "press-out",
      symptom: "The elbows finish after the feet.",
      why: "High catches invite it, for there seems to be time.",
      fix: "Stop counting those, and take 5 kg (10 lb) off.",
    },
    {
      id: "feet-too-wide",
      symptom: "The stance on landing is a stride apart.",
      why: "You are ducking rather than pulling up.",
      fix: "Jump to squat width, and if that is too high, catch it in a squat.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "Leave room on all sides. Let a missed bar drop and get out from under it.",
    },
  ],
};
