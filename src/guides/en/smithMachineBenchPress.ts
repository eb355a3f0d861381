import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine bench press, in English. */
export const smithMachineBenchPress: Guide = {
  exerciseId: "smith-machine-bench-press",
  title: "Smith machine bench press",

  overview: [
    {
      text:
        "A flat bench press with a bar on rails. The rails take over the balancing, so chest, front shoulder and " +
        "triceps can work close to their limit with less skill. It is hardest near the chest, as with a free bar.",
    },
    {
      text:
        "Trials that compare machines and free weights in general find similar growth when pooled, " +
        "while strength rises most in the version you train. Choose it when you train without a " +
        "partner or want to press to a hard end; do not expect your free bench to follow kilogram for " +
        "kilogram.",
      sources: ["haugen-2023"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the bench square under the bar and lie down with the empty bar to see where it touches.",
        "Set the stops so that the bar halts just above your chest.",
        "Find out what the bar weighs; it is often 7 to 25 kg (15 to 55 lb), and the plate on the machine tells you.",
      ],
    },
    {
      phase: "brace",
      steps: ["Place the blades, take your grip, and turn the bar out of its hooks with straight arms."],
    },
    {
      phase: "lift",
      steps: [
        "Press along the rails; there is only one way up.",
        "Keep the wrists turned so that the hooks stay open.",
      ],
    },
    {
      phase: "top",
      steps: ["Straighten the arms and hold them over the shoulders."],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the bar meets the lower half of the breastbone.",
        "Turn the wrists to hook in, and check both sides before letting go.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bench square, stops set"] },
    { phase: "brace", cues: ["Unhook with straight arms"] },
    { phase: "lift", cues: ["Push along the rails"] },
    { phase: "top", cues: ["Arms long"] },
    { phase: "lower", cues: ["Down to the breastbone"] },
  ],

  mistakes: [
    {
      id: "bench-misplaced",
      symptom: "The bar comes down at the neck or on the belly.",
      why: "Rails do not adapt to you, so an error in the bench's place lasts the whole set.",
      fix: "Move the bench until the forearms stand upright at the bottom, and mark the spot on the floor.",
    },
    {
      id: "stops-not-set",
      symptom: "Nothing would catch the bar except your ribs.",
      why: "Hooks feel like safety, yet a tired wrist cannot always turn them.",
      fix: "Set the stops first, before any plate goes on.",
    },
    {
      id: "bounced-turn",
      symptom: "The carriage drops, hits the chest and rebounds.",
      why: "Smooth rails make a fast descent easy.",
      fix: "Lower for two counts and touch without a sound.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows end up level with the shoulders.",
      why: "The bench stands too far towards the feet, so the bar comes down high.",
      fix: "Slide the bench up a little and let the elbows sit lower.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The stops are the safety of this lift, or else a spotter; the hooks are not enough. Set them so that you " +
        "can lie under the resting bar without its touching your neck.",
    },
    stopAndRefer,
  ],
};
