import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell pullover, in English. */
export const dumbbellPullover: Guide = {
  exerciseId: "dumbbell-pullover",
  title: "Dumbbell pullover",

  overview: [
    {
      text:
        "Lying on a bench, you lower one dumbbell behind the head with nearly straight arms and pull it back over " +
        "the chest. The lats work first, the lower chest and the long head of the triceps help. It is heaviest " +
        "behind the head, where all three are long, and next to nothing above the chest.",
    },
    {
      text:
        "Back lift or chest lift is an old quarrel. We count the lats first and the chest for half, by judgement; " +
        "the shape of your elbows and how far you go move the shares. It suits people with free shoulders who " +
        "want a long stretch from a light load.",
      sources: ["project-judgement"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie along the bench, or across it with the upper back supported and the hips low.",
        "Hold the dumbbell upright with both palms under the top plate, above the chest.",
        "Check that a plate-loaded dumbbell is screwed tight.",
      ],
    },
    {
      phase: "brace",
      steps: ["Draw the ribs down, tighten the belly and unlock the elbows."],
    },
    {
      phase: "lift",
      steps: ["Pull the upper arms up and over, as if closing a heavy lid."],
    },
    {
      phase: "top",
      steps: ["Stop above the chest while the load is still felt."],
    },
    {
      phase: "lower",
      steps: [
        "Lower behind the head until the upper arms are beside the ears.",
        "Go only as far as the low back stays put.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms under the plate"] },
    { phase: "brace", cues: ["Ribs down"] },
    { phase: "lift", cues: ["Close the lid"] },
    { phase: "top", cues: ["Stop over the chest"] },
    { phase: "lower", cues: ["Arms beside ears"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "The ribs flare and the back leaves the bench as the dumbbell goes down.",
      why: "The shoulders have run out of range and the spine supplies the rest.",
      fix: "Shorten the way, bend the knees and put the feet up on the bench.",
    },
    {
      id: "lowered-too-deep",
      symptom: "The dumbbell hangs below the bench and the shoulders feel pulled apart.",
      why: "A big stretch is tempting and the load is largest there.",
      fix: "Stop when the upper arms are in line with the trunk.",
    },
    {
      id: "elbows-bend-and-straighten",
      symptom: "The movement looks like a triceps extension.",
      why: "Bending the elbows shortens the lever when the lats tire.",
      fix: "Fix a slight bend and take a lighter dumbbell.",
    },
    {
      id: "load-too-high",
      symptom: "The hips lift as a counterweight.",
      why: "More load than the trunk can anchor lifts you off the bench.",
      fix: "Choose one that allows twelve quiet repetitions.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The dumbbell passes over your face. Test the collars, wrap the thumbs around the handle, dry your hands, " +
        "and do not take the last repetition to failure.",
    },
    stopAndRefer,
  ],
};
