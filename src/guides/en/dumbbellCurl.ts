import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell curl, in English. */
export const dumbbellCurl: Guide = {
  exerciseId: "dumbbell-curl",
  title: "Dumbbell curl",

  overview: [
    {
      text:
        "One dumbbell in each hand, so each arm has to do its own share and each forearm may turn as it likes. " +
        "The biceps both bends the elbow and turns the palm up, and only a free weight in each hand lets you do " +
        "both. The middle of the lift is the hardest.",
    },
    {
      text:
        "Curl both arms together or in turn, standing or sitting upright; it is one lift as long as you log it " +
        "one way. Seated is stricter. Write down the weight of one dumbbell.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the dumbbells at your sides, palms facing the thighs or already forward.",
        "Sit upright on a bench if you tend to swing.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Set the shoulders down and the ribs over the hips.",
        "Let the upper arms hang straight from the shoulders.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend the elbow and turn the palm up within the first third.",
        "Bring the little finger towards the shoulder, with the elbow where it was.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the forearm is just short of upright and squeeze.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for two to three seconds and turn the palm back only near the bottom.",
        "Let the arm hang quite straight.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Arms hang, shoulders low"] },
    { phase: "brace", cues: ["Ribs over hips"] },
    { phase: "lift", cues: ["Palm up early", "Elbow stays home"] },
    { phase: "top", cues: ["Squeeze short of upright"] },
    { phase: "lower", cues: ["Slow to straight"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The trunk rocks from side to side as the arms take turns.",
      why: "Each rock gives the dumbbell a start, and the biceps arrives late to its own lift.",
      fix: "Sit down, or finish all repetitions of one arm before the other begins.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbow wanders forward, or out to the side like a wing.",
      why: "The front of the shoulder takes part of the weight and the dumbbell ends resting over the elbow.",
      fix: "Hold the free hand lightly against the working elbow for a few repetitions to feel where it goes.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbells turn round at the waist and never reach the thighs.",
      why: "The bottom is left out when you hurry or when the weight is a step too big.",
      fix: "Touch the outside of the thigh with each dumbbell before it rises again.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The hand drops as soon as the other one starts.",
      why: "When arms alternate, attention jumps to the one going up and the other is let go.",
      fix: "Start the second arm only when the first one hangs still.",
    },
    {
      id: "wrists-bend",
      symptom: "The heavy end of the dumbbell pulls the hand back.",
      why: "You hold it in the fingers, or by the front of the handle.",
      fix: "Grip the middle or nearer the thumb side, and keep the knuckles in line with the forearm.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
