import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse curl, in English. */
export const reverseCurl: Guide = {
  exerciseId: "reverse-curl",
  title: "Reverse curl",

  overview: [
    {
      text:
        "A curl with the palms down. The biceps pulls poorly from there, so brachialis and brachioradialis carry " +
        "the elbow and the wrist extensors on the back of the forearm hold the hand up. It is hardest with the " +
        "forearms level.",
    },
    {
      text:
        "You will need much less than in a normal curl, often about half; that figure is judgement. It suits " +
        "those who want thicker forearms or who pull and grip a lot and never train the other side. If a straight " +
        "bar twists your wrists, take an EZ bar.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the bar at shoulder width, palms towards you, thumbs round it.",
        "Let it rest on the thighs with straight arms.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the knuckles up until hand and forearm are in line.",
        "Set the elbows at your sides.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the bar up with the knuckles leading.",
        "Keep the grip firm and the hands level.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at the height of the lower chest, hands still straight.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower slowly, and do not let the hands tip over at the bottom.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms towards thighs"] },
    { phase: "brace", cues: ["Knuckles up first"] },
    { phase: "lift", cues: ["Knuckles lead"] },
    { phase: "top", cues: ["Hands still straight"] },
    { phase: "lower", cues: ["No tipping over"] },
  ],

  mistakes: [
    {
      id: "wrists-drop",
      symptom: "The hands fold down and hang from the bar.",
      why: "The wrist extensors have given up, and the forearm loses the half of the lift that was meant for it.",
      fix: "Lift the knuckles before each repetition. When they drop for good, the set is done.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbows flare out to the sides and move forward.",
      why: "That turns a palms-down curl into a small upright row.",
      fix: "Take a slightly wider grip and keep the forearms parallel.",
    },
    {
      id: "swung-load",
      symptom: "The bar is thrown up from the thighs by the hips.",
      why: "The first part is weak with palms down, and a throw skips it.",
      fix: "Start each repetition from a dead stop against the legs.",
    },
    {
      id: "load-too-high",
      symptom: "Nothing about it looks like your usual curl, except the weight.",
      why: "You judged the load by the stronger, palms-up grip.",
      fix: "Begin with the empty bar of 20 kg (45 lb) or a lighter one, and add only when the wrists stay straight.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar drops and pulls the wrists down at the end.",
      why: "A fast descent meets small muscles at their longest.",
      fix: "Come down in three seconds and finish with the knuckles still up.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
