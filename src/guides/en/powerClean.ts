import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The power clean, in English. */
export const powerClean: Guide = {
  exerciseId: "power-clean",
  title: "Power clean",

  overview: [
    {
      text:
        "The bar goes from the floor to the front of the shoulders in one pull, and you catch it standing taller " +
        "than a half squat. Glutes and quadriceps drive, the trapezius finishes, the back holds. It trains you to " +
        "produce force quickly.",
    },
    {
      text:
        "It is a lift for speed and coordination. Nobody lowers a clean slowly and few sets are taken near failure, " +
        "so it is a poor tool for muscle growth, and formulas that guess a one-repetition maximum from repetitions " +
        "do not fit it. We credit most of its muscles with half a set; that is judgement.",
    },
    {
      text:
        "It suits athletes and anyone who enjoys learning a skill. Find a coach for the first weeks if you can, and " +
        "start with an empty bar from the thighs.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the bar over the middle of the feet, hips higher than the knees.",
        "Grip just outside the legs with a hook grip, thumb under the fingers.",
        "Set the back flat with the shoulders a little in front of the bar.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Take a full breath and squeeze the bar towards you with the lats.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the floor away and bring the bar past the knees without haste.",
        "At the upper thigh, stand up violently and shrug.",
        "Only then pull yourself under and whip the elbows round.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Catch it on the shoulders with the elbows high and the knees bent.",
        "Stand up straight before you count it.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Drop the elbows and let the bar fall in front of you onto bumper plates, hands following.",
        "Without such plates, guide it to the thighs and then to the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulders over the bar"] },
    { phase: "brace", cues: ["Squeeze the bar in"] },
    { phase: "lift", cues: ["Push, then jump", "Elbows fast"] },
    { phase: "top", cues: ["Stand it up"] },
    { phase: "lower", cues: ["Follow it down"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "The elbows bend while the bar is still below the thighs.",
      why: "Bent arms are soft links, and the leg drive leaks away through them.",
      fix: "Do three clean pulls with straight arms before every clean.",
    },
    {
      id: "hips-rise-first",
      symptom: "The seat shoots up and the bar stays on the floor.",
      why: "The back then has to do the job of the legs, and you meet the thighs too far forward.",
      fix: "Start lighter and keep the angle of the back until the bar is at the knees.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar loops out and you jump to meet it.",
      why: "The lats let go, or the hips bump it away.",
      fix: "Keep it close enough to brush the thighs, and pull the knees back on the way up.",
    },
    {
      id: "elbows-slow",
      symptom: "The bar lands on the wrists with the elbows pointing down.",
      why: "The arms are still pulling when they should be turning, and the wrists take the load.",
      fix: "Practise fast elbows from a standing start with an empty bar.",
    },
    {
      id: "feet-too-wide",
      symptom: "The feet land far out, like a starfish.",
      why: "It is a way of getting lower without bending the knees, and knees and hips take it askew.",
      fix: "Chalk the outline of your squat stance and land in it.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Lift on a surface you may drop a bar on, keep the space around you empty, and never try to save a bar that " +
        "is falling: let go and step back.",
    },
  ],
};
