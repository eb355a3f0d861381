import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse-grip bench press, in English. */
export const reverseGripBenchPress: Guide = {
  exerciseId: "reverse-grip-bench-press",
  title: "Reverse-grip bench press",

  overview: [
    {
      text:
        "A bench press with the palms turned towards your face. The elbows stay close and travel forward, " +
        "which brings in the upper chest, much as an incline does, and the biceps steady the elbow. Front " +
        "shoulder and triceps help.",
    },
    {
      text:
        "It is a lift for a minority: for shoulders that dislike the usual grip, or for variety after years of " +
        "benching. It takes practice and a light bar. Claims about its effect on the upper chest rest on muscle " +
        "activity and on the line of pull, and no training study that we know compares growth.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Use a rack with safeties at chest height and ask for a handover, since this grip is weak at unracking.",
        "Take the bar slightly wider than the shoulders, palms to the face, thumbs wrapped tight.",
        "Blades together, feet down, bar lying along the heel of the hand.",
      ],
    },
    {
      phase: "brace",
      steps: ["Breathe in with the bar held over the lower chest, not over the eyes."],
    },
    {
      phase: "lift",
      steps: [
        "Press up and back in a gentle curve until the bar is above the shoulders.",
        "Keep the hands turned; do not let them roll.",
      ],
    },
    {
      phase: "top",
      steps: ["Lock the elbows softly and check that the wrists are straight."],
    },
    {
      phase: "lower",
      steps: [
        "Lower forward to the bottom of the breastbone, elbows brushing the sides.",
        "Let your partner guide the bar into the hooks at the end.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs locked round"] },
    { phase: "brace", cues: ["Wrists straight"] },
    { phase: "lift", cues: ["Up and back"] },
    { phase: "top", cues: ["Soft lockout"] },
    { phase: "lower", cues: ["Down to lower ribs"] },
  ],

  mistakes: [
    {
      id: "thumb-off-bar",
      symptom: "The bar lies on the fingertips with an open hand.",
      why: "The turned forearm makes closing the thumb awkward, and here nothing else holds the bar in the hand.",
      fix: "Move the hands out until the thumb closes without strain; if it cannot, choose another press.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands fold back under the bar.",
      why: "A grip on the fingers puts the load behind the forearm.",
      fix: "Set the bar on the heel of the hand and stop adding load until it stays there.",
    },
    {
      id: "bar-touches-high",
      symptom: "The bar comes down at nipple height and the elbows lift.",
      why: "You follow your old bench path, which this forearm position does not allow.",
      fix: "Aim for the last ribs and let the elbows travel towards the hips.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows drift outward and the forearms tilt.",
      why: "The grip is so wide that the arms cannot stay in.",
      fix: "Narrow it until the forearms are upright at the chest.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The turned hand holds a bar less securely than any other bench grip. Press only with safeties or with a " +
        "spotter who also hands the bar out and takes it back, and never near failure alone.",
    },
    stopAndRefer,
  ],
};
