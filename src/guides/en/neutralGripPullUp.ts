import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The neutral-grip pull-up, in English. */
export const neutralGripPullUp: Guide = {
  exerciseId: "neutral-grip-pull-up",
  title: "Neutral-grip pull-up",

  overview: [
    {
      text:
        "Two parallel handles let your palms face each other. Shoulder and elbow sit in the middle of their range, " +
        "which many people with touchy elbows or shoulders find the kindest grip, and the arms are strong here. " +
        "Lats, elbow flexors and middle back share the work as in other pull-ups.",
    },
    {
      text:
        "A study of four pull-up grips found them alike for most muscles; only the middle trapezius read lower with " +
        "palms facing than with palms away, 27 against 48% of maximum over the repetition. If this is your only " +
        "pull, add a row for the middle back. How much that difference matters for growth has not been tested.",
      sources: ["dickie-2017"],
    },
    {
      text:
        "Choose it as the pull-up you can load and repeat for years. The log counts about 95% of your body plus " +
        "what hangs from the belt.",
      sources: ["hartmann-tunnemann"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Grip the handles in their middle, palms facing, about shoulder width apart.",
        "Step off the box into a full hang; do not jump up and start swinging.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Close the ribs over the belly and squeeze your legs together.",
        "Slide the shoulder blades down without bending the arms.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbows straight down beside the ribs.",
        "Bring the chest up between the handles.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the hands are beside the collarbones.",
        "Stay tall; the shoulders do not tip over the hands.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Open the arms evenly, both elbows at one speed.",
        "Reach long at the bottom and let the shoulders rise.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms facing, full hang"] },
    { phase: "brace", cues: ["Legs together, ribs closed"] },
    { phase: "lift", cues: ["Chest between the handles"] },
    { phase: "top", cues: ["Hands at the collarbones"] },
    { phase: "lower", cues: ["Both arms, same speed"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The head clears the handles but the arms never straighten below.",
      why: "It is tempting because the parallel grip is strong in the middle, and there it is also easy.",
      fix: "Have someone watch the elbows, and count only repetitions that start locked.",
    },
    {
      id: "legs-help",
      symptom: "Your feet swing forward and the body follows in a wave.",
      why: "The handles tolerate swing better than a straight bar does, so the habit grows unnoticed.",
      fix: "Put a second of stillness under every repetition.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The elbows end up behind you with the shoulders pushed forward.",
      why: "You went past the point where the back can hold the blades, and the front of the joint takes the rest.",
      fix: "End the pull when the upper arms touch the ribs.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You let go of the tension at the top.",
      why: "Much of what a heavy pull-up can teach sits in the lowering.",
      fix: "Use less added weight until you can lower it for two seconds.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
