import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The wall sit, in English. */
export const wallSit: Guide = {
  exerciseId: "wall-sit",
  title: "Wall sit",

  overview: [
    {
      text:
        "You lean against a wall with the thighs about level and stay there. The quadriceps hold nearly all of " +
        "it. It needs no equipment and no skill, and a minute can be long.",
    },
    {
      text:
        "Holding trains a muscle best near the angle it is held at, so it is a supplement and not a substitute " +
        "for squats. It suits homes, hotel rooms, and people for whom bending the knees under load is " +
        "uncomfortable but holding is not.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with your back to a smooth wall and the feet about two shoe lengths in front of it.",
        "Feet hip-wide, pointing ahead.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the low back and shoulder blades against the wall.",
        "Let the arms hang or cross them on the chest.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Slide down until the thighs are level or a little above.",
        "Move the feet so that the shins are upright.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold, with the weight on the whole foot and the breath flowing.",
        "Count or watch a clock, and note the time when the thighs begin to slide.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Push yourself up along the wall, or slide down to the floor if that is nearer.",
        "Wait a moment before you walk off.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Two shoes from the wall"] },
    { phase: "brace", cues: ["Back flat, arms free"] },
    { phase: "lift", cues: ["Slide to level"] },
    { phase: "top", cues: ["Breathe and hold"] },
    { phase: "lower", cues: ["Slide up, then walk"] },
  ],

  mistakes: [
    {
      id: "sits-too-high",
      symptom: "You hold for minutes, but the hips are far above the knees.",
      why:
        "The higher you sit, the shorter the lever on the thigh, and the less the muscle holds. Times from " +
        "different heights cannot be compared.",
      fix: "Mark the height of your seat on the wall, or tape a line, and stop when you leave it.",
    },
    {
      id: "hands-on-thighs",
      symptom: "Your palms rest on the legs and your elbows lock.",
      why: "The arms pass part of your trunk's weight round the muscle.",
      fix: "Cross your arms or hold them straight ahead. Twenty honest seconds are the better set.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees lean against each other as it gets hard.",
      why: "Resting on the opposite leg saves the outer hips a little work.",
      fix: "Put a fist's width between the knees, or a band around them, and keep it.",
    },
    {
      id: "breath-held-throughout",
      symptom: "Your face is red and you are holding your breath until the end.",
      why: "A static effort invites it, and blood pressure climbs the longer you press without breathing.",
      fix: "Breathe out slowly through the mouth and count the breaths rather than the seconds.",
      sources: ["hackett-chow-2013"],
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Long hard holds raise blood pressure. With high blood pressure or heart trouble, ask a doctor whether " +
        "they suit you.",
    },
  ],
};
