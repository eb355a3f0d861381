import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell glute bridge, in English. */
export const dumbbellGluteBridge: Guide = {
  exerciseId: "dumbbell-glute-bridge",
  title: "Dumbbell glute bridge",

  overview: [
    {
      text:
        "The floor bridge with a dumbbell lying across the hips. It fills the gap between the bridge that has " +
        "become too easy and the barbell that you do not have or do not want to set up.",
    },
    {
      text:
        "The hips travel less than half as far as in a hip thrust; with a barbell it was 15.5 against 35.7 cm " +
        "(6 against 14 in). Glute activity was nevertheless higher in the bridge. Nobody has compared what " +
        "they grow.",
      sources: ["zabaleta-korta-2024", "kennedy-2022"],
      contested: true,
    },
    {
      text:
        "Two limits are practical: how heavy a dumbbell your gym has and how much you can bear on the hip bones. " +
        "When the heaviest is easy for fifteen, change to one leg or to the bar.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit down, roll the dumbbell onto your lap with a towel or pad under it, then lie back.",
        "Hold it by both ends in the crease of the hips and place the feet flat at hip width.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Take a breath into your belly and settle the lower back.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press through the heels and lift the hips, guiding the weight with your hands and never pulling on it.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at a straight line from knees to shoulders, tighten and hold for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower under control until your seat just meets the floor.",
        "After the last one, roll the weight down your thighs before you sit up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pad under the dumbbell"] },
    { phase: "brace", cues: ["Breathe into the belly"] },
    { phase: "lift", cues: ["Hips lift the weight"] },
    { phase: "top", cues: ["Straight, squeeze, stop"] },
    { phase: "lower", cues: ["Light touch below"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "The dumbbell tilts towards your ribs at the top and your back feels short.",
      why: "The hips were straight already and you went on.",
      fix: "Finish when the dumbbell is level and the ribs are still down.",
    },
    {
      id: "incomplete-top",
      symptom: "The set gets faster and the hips get lower.",
      why: "Bridges hide lost range well, since the whole travel is short.",
      fix: "Pick a mark, such as a line on the wall at knee height, and reach it each time.",
    },
    {
      id: "dumbbell-rolls",
      symptom: "The weight wanders down your thighs or up your belly.",
      why: "It lies above the crease, or the hands hold on to one side only.",
      fix: "Set it right in the crease with a folded towel, and grip both ends.",
    },
    {
      id: "feet-misplaced",
      symptom: "You feel thighs or hamstrings more than glutes.",
      why: "Where the heels stand decides who shares the work.",
      fix: "Try a foot's width nearer or farther and keep what makes the glutes tire first.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Keep both hands on the dumbbell until it is back on the floor. A heavy one that rolls onto the belly or " +
        "off to the side does damage.",
    },
    stopAndRefer,
  ],
};
