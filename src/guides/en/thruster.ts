import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The thruster, in English. */
export const thruster: Guide = {
  exerciseId: "thruster",
  title: "Thruster",

  overview: [
    {
      text:
        "A front squat that does not stop at the top: the speed of standing up carries the bar off the shoulders " +
        "and you press it out overhead. Quadriceps and glutes start, front shoulder and triceps finish. It is " +
        "limited by breath and shoulders long before the legs are spent.",
    },
    {
      text:
        "Take it as conditioning with a bar, or as a whole-body lift when there is time for one. For bigger legs or " +
        "a bigger press, squats and presses done apart let you load each for what it can bear.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the bar on the front of the shoulders, elbows up, hands just outside.",
        "Feet at squat width, toes slightly out.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in at the top, tighten the belly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Squat until the thighs are level or lower, elbows high.",
        "Stand up fast and let the bar leave the shoulders as the hips open.",
        "Press it the rest of the way.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Lock the elbows with the bar over the middle of the feet.",
        "Take a breath here if you need one.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring the bar to the shoulders and sink into the next squat as it lands.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows up"] },
    { phase: "brace", cues: ["Air in at top"] },
    { phase: "lift", cues: ["Squat, rise, press"] },
    { phase: "top", cues: ["Lock over mid-foot"] },
    { phase: "lower", cues: ["Catch and sink"] },
  ],

  mistakes: [
    {
      id: "elbows-drop",
      symptom: "The elbows point at the floor in the bottom.",
      why: "Tired wrists and upper back let the bar pull you forward.",
      fix: "Open the fingers, lift the elbows and rest before they sag.",
    },
    {
      id: "heels-lift",
      symptom: "You push off from the toes.",
      why: "Depth without enough ankle, or a bar that has drifted ahead.",
      fix: "Put small plates under the heels and keep the bar back on the shoulders.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees knock on the way up.",
      why: "Speed and tiredness show the weakest part of the squat.",
      fix: "Slow down, and push the knees out over the little toes.",
    },
    {
      id: "pressed-too-early",
      symptom: "The arms push while you are still in the squat.",
      why: "You throw away the lift the legs would have given and burn the shoulders out.",
      fix: "Wait until the hips are straight; it will feel late and light.",
    },
    {
      id: "lumbar-arching",
      symptom: "You lean back to press.",
      why: "The bar goes up in front of the face and the back bends to follow.",
      fix: "Squeeze the glutes at the top and bring the head through.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
