import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Cossack squat, in English. */
export const cossackSquat: Guide = {
  exerciseId: "cossack-squat",
  title: "Cossack squat",

  overview: [
    {
      text:
        "Feet very wide, you sit over one leg until it is fully bent while the other stays straight, then shift " +
        "across. It is half strength and half mobility: the bent leg does a deep squat, and the inner thigh of " +
        "both legs works at long length.",
    },
    {
      text:
        "It suits warm-ups, variety, and sports that go sideways. Body weight or a light bell in front is plenty " +
        "for most; it counts as training when the sets are hard, and as stretching when they are not.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet about twice shoulder width, toes turned out a little.",
        "Hold the arms or a light weight in front of the chest.",
      ],
    },
    { phase: "brace", steps: ["Shift your weight over one foot, lengthen the back and breathe in."] },
    {
      phase: "lift",
      steps: [
        "Push the floor away with the bent leg and pull yourself up through the inner thigh.",
        "Stay low as you cross only if your back allows; else come up to the middle.",
      ],
    },
    { phase: "top", steps: ["Pause in the wide stance with both legs straight and the chest up."] },
    {
      phase: "lower",
      steps: [
        "Sit back towards one heel as the other leg straightens and its toes turn up.",
        "Keep the heel of the bent leg down and its knee over the toes.",
        "Stop at the depth you can leave without falling.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Very wide, toes out"] },
    { phase: "brace", cues: ["Weight over one foot"] },
    { phase: "lift", cues: ["Push up through the thigh"] },
    { phase: "top", cues: ["Middle, chest up"] },
    { phase: "lower", cues: ["Sit to the heel"] },
  ],

  mistakes: [
    {
      id: "heels-lift",
      symptom: "The heel under you lifts in the deep position.",
      why: "The bent side needs the ankle of a full squat with all the weight on it.",
      fix: "Turn the toes out further, hold a weight in front of you, or stay higher.",
    },
    {
      id: "lumbar-rounding",
      symptom: "Your back hunches to get lower.",
      why: "The straight leg tethers the pelvis, and the spine makes up what is missing.",
      fix: "Put the hands on a box in front of you and go down with a long back. Depth comes over the weeks.",
    },
    {
      id: "knees-cave-in",
      symptom: "The bent knee drops inside the foot.",
      why: "It is the shortest way towards the middle, and the inner thigh pulls it there.",
      fix: "Aim the knee at the second toe before you sit, and hold it there for a second at the bottom.",
    },
    {
      id: "straight-leg-bends",
      symptom: "The leg that should be long softens at the knee.",
      why: "It slackens the inner thigh, and what remains is a lopsided squat.",
      fix:
        "Pull the kneecap up on that side and let the toes point at the ceiling. Narrow the stance if you cannot " +
        "keep it straight.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You tumble from one side to the other.",
      why: "Momentum skips the deep part where the work is.",
      fix: "Take three seconds to each side and stop in the middle.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
