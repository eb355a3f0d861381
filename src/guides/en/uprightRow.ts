import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Upright row, in English. */
export const uprightRow: Guide = {
  exerciseId: "upright-row",
  title: "Upright row",

  overview: [
    {
      text:
        "The bar is drawn up along the body with the elbows leading. The side of the shoulder lifts the arm and " +
        "the upper trapezius turns and raises the shoulder blade; biceps and forearms follow.",
    },
    {
      text:
        "Grip width matters. Sixteen trained men used half, once and twice their shoulder width with the same " +
        "load: the wider the grip, the more the deltoids and the trapezius worked, and the less the biceps.",
      sources: ["mcallister-2013"],
    },
    {
      text:
        "Its reputation with shoulders is bad, for a reason that is plausible and not proven: the arm rises while " +
        "turned inwards. In a study of lifters, going above level was linked with signs of a pinched shoulder. " +
        "Stopping below shoulder height is the usual advice, and sensible.",
      sources: ["kolber-2014"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the bar in front of the thighs, hands clearly wider than the shoulders.",
        "Stand with feet at hip width and shoulders relaxed.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tighten the trunk and keep the bar against you.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lead with the elbows, out and up.",
        "Let the bar slide close along the body.",
      ],
    },
    {
      phase: "top",
      steps: [
        "End when the elbows are just below shoulder height, with the bar at the lower chest.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower in two to three seconds to straight arms.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands wide"] },
    { phase: "brace", cues: ["Bar on the body"] },
    { phase: "lift", cues: ["Elbows out and up"] },
    { phase: "top", cues: ["Below the shoulders"] },
    { phase: "lower", cues: ["Slow to straight"] },
  ],

  mistakes: [
    {
      id: "elbows-too-high",
      symptom: "The bar reaches your chin and the elbows stand by your ears.",
      why:
        "Raised and turned inwards, the arm has little room at the top of the joint, which may irritate what lies " +
        "between.",
      fix: "Make the lower chest your finish line.",
    },
    {
      id: "grip-too-narrow",
      symptom: "Your hands almost touch and the wrists bend sharply.",
      why: "A narrow grip hands work to the biceps and takes it from deltoids and trapezius.",
      fix: "Move each hand out to one and a half times shoulder width or more.",
      sources: ["mcallister-2013"],
    },
    {
      id: "swung-load",
      symptom: "The hips pop forward to start the bar.",
      why: "That makes it a small high pull, with the shoulders waiting for the end.",
      fix: "Stand with your heels and seat against a post, or use less weight.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands fold up towards the forearms.",
      why: "Trying to lift with the hands instead of the elbows bends them.",
      fix: "Hold the bar like a hook and forget about the hands.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar swings away in an arc.",
      why: "Away from the body it tugs the trunk forward and becomes a front raise.",
      fix: "Brush your shirt with it.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Pinching at the top of the shoulder is a reason to stop here. Lateral raises and shrugs train the same " +
        "muscles without this position.",
    },
    stopAndRefer,
  ],
};
