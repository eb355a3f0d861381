import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The goblet squat, in English. */
export const gobletSquat: Guide = {
  exerciseId: "goblet-squat",
  title: "Goblet squat",

  overview: [
    {
      text:
        "One dumbbell or kettlebell is hugged against the chest. The weight in front balances you, so most " +
        "people squat deeper and straighter at the first attempt than with anything else. Quadriceps lead; " +
        "glutes and adductors help.",
    },
    {
      text:
        "It is the squat to learn first, and a good one for long sets when there is no rack. Sooner or later the " +
        "arms decide: somewhere about a third of your body weight, holding the bell gets harder than standing up " +
        "with it. That figure is judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold a dumbbell upright, palms under the top plate, or a kettlebell by the horns, elbows pointing down.",
        "Keep it in touch with the breastbone.",
        "Feet shoulder-wide, toes out a little.",
      ],
    },
    { phase: "brace", steps: ["Breathe in, tighten the belly and pull the weight into the chest."] },
    {
      phase: "lift",
      steps: [
        "Push through heels and the balls of the feet and rise with the weight close.",
        "Keep the chest pointed forward, not down.",
      ],
    },
    { phase: "top", steps: ["Stand fully upright and let the shoulders settle before the next repetition."] },
    {
      phase: "lower",
      steps: [
        "Go down between your knees until the elbows brush the inside of the thighs.",
        "Spend a moment there with the heels flat and the back long.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hug the weight", "Elbows down"] },
    { phase: "brace", cues: ["Tight belly"] },
    { phase: "lift", cues: ["Push the floor down"] },
    { phase: "top", cues: ["All the way up"] },
    { phase: "lower", cues: ["Elbows between the knees", "Heels flat"] },
  ],

  mistakes: [
    {
      id: "load-drifts-forward",
      symptom: "The weight leaves the chest and your arms or low back burn first.",
      why: "Tired arms let it sink, and from there it pulls you over.",
      fix:
        "Rest it against the breastbone again, or end the set. With heavy bells, change to a front squat or two " +
        "dumbbells on the shoulders.",
    },
    {
      id: "heels-lift",
      symptom: "Your heels peel off the floor in the last third.",
      why: "Ankles that do not bend far enough, or weight that never sat on the whole foot.",
      fix:
        "Stand on two small plates, or turn the toes out. Use the bottom position to loosen up: stay there for " +
        "three breaths.",
    },
    {
      id: "knees-cave-in",
      symptom: "The thighs roll in and squeeze the elbows at the bottom.",
      why: "Beginners let the knees hang where they fall, and nothing in a light squat reminds them.",
      fix: "Press the elbows gently outward against the thighs at the bottom and keep that width on the way up.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The tailbone curls under at the deepest point.",
      why: "Depth is so easy here that people take more than their hips have to give.",
      fix:
        "Find the depth where the back stays long and make it your floor. A wider stance usually gains a few " +
        "centimetres (an inch).",
    },
    {
      id: "range-cut-short",
      symptom: "You stop above knee level although the weight is light.",
      why:
        "Often habit from machines, sometimes fear of falling back. The weight in front makes that nearly " +
        "impossible.",
      fix: "Squat to a low box until you trust the depth, then remove it.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
