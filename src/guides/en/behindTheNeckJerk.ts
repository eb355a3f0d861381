import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The behind-the-neck jerk, in English. */
export const behindTheNeckJerk: Guide = {
  exerciseId: "behind-the-neck-jerk",
  title: "Behind-the-neck jerk",

  overview: [
    {
      text:
        "The bar starts on the upper back, as in a squat, and goes straight up. With no face in the way the path is " +
        "as simple as it gets, so many lifters can jerk more from here and use it to learn the overhead catch. Legs " +
        "drive, shoulders and triceps hold.",
    },
    {
      text:
        "It needs shoulders that let you hold a bar behind the head without strain; if yours do not, stay with the " +
        "front. Weightlifters use it in small doses. Returning the bar to the back is the harder half.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar from the rack on the upper trapezius, hands wider than in a press.",
        "Feet under the hips, elbows under the bar.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Chest high, belly tight, head straight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Dip down in a line, drive, and push yourself under the bar.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Catch it locked above the shoulder blades, knees bent.",
        "Stand up and wait until it is still.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Drop it in front onto bumper plates.",
        "If it must come back to the shoulders, bend the knees and meet it with the muscle of the upper back.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["On the upper back"] },
    { phase: "brace", cues: ["Chest high"] },
    { phase: "lift", cues: ["Straight down, straight up"] },
    { phase: "top", cues: ["Locked over the blades"] },
    { phase: "lower", cues: ["In front, not behind"] },
  ],

  mistakes: [
    {
      id: "dip-tips-forward",
      symptom: "The chest bows in the dip and the bar rolls on the neck.",
      why: "Even a slight lean throws it ahead of you.",
      fix: "Shorten the dip and keep the hips beneath the bar.",
    },
    {
      id: "press-out",
      symptom: "You finish with the arms what the legs began.",
      why: "A wide grip gives the triceps little to push with.",
      fix: "Lighten it until the lockout and the feet come together.",
    },
    {
      id: "bar-lands-on-neck",
      symptom: "The bar comes down on the spine instead of on muscle.",
      why: "Lowered from overhead it falls far, and the bony base of the neck is where it ends up without a shelf.",
      fix: "Use bumper plates and drop every repetition in front, or take jerk blocks.",
    },
    {
      id: "lost-balance",
      symptom: "You step about after the catch.",
      why: "The bar was caught behind or ahead of the middle of the foot.",
      fix: "Hold each one for three seconds before you let it go.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Do not lower a heavy bar behind your neck: drop it forward, or use blocks at shoulder height. Bailing out " +
        "backward, let go with both hands and step forward.",
    },
  ],
};
