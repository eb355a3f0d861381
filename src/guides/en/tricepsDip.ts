import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The triceps dip, in English. */
export const tricepsDip: Guide = {
  exerciseId: "triceps-dip",
  title: "Triceps dip",

  overview: [
    {
      text:
        "The dip with an upright trunk and the elbows close to the body. That leaves most of the work to the " +
        "triceps, with lower chest and front shoulder helping. It is heaviest at the bottom, with the elbows bent " +
        "most.",
    },
    {
      text:
        "Pick it as a heavy triceps lift when your shoulders tolerate dips. Nearly all of your body mass hangs on " +
        "it, and the difference from the ordinary dip is one of degree: the chest never goes home.",
      sources: ["hartmann-tunnemann", "project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Use narrow bars, about shoulder width.",
        "Jump or step up to straight arms, chest lifted, legs hanging straight down or slightly forward.",
        "Look straight ahead.",
      ],
    },
    {
      phase: "brace",
      steps: ["Tighten the belly and keep the ribs over the hips."],
    },
    {
      phase: "lift",
      steps: ["Straighten the elbows as if pushing the bars into the ground beside your thighs."],
    },
    {
      phase: "top",
      steps: ["Hold the locked arms for a beat with the shoulders low."],
    },
    {
      phase: "lower",
      steps: [
        "Bend the elbows straight back and descend like a lift in its shaft.",
        "Turn when the upper arms are level, or sooner if the shoulders tip.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Narrow bars, chest up"] },
    { phase: "brace", cues: ["Ribs over hips"] },
    { phase: "lift", cues: ["Bars into the ground"] },
    { phase: "top", cues: ["Shoulders low, one beat"] },
    { phase: "lower", cues: ["Elbows straight back"] },
  ],

  mistakes: [
    {
      id: "trunk-folds-forward",
      symptom: "You lean over the bars as the set goes on.",
      why: "The chest is fresh and the body tilts towards it.",
      fix: "Bring the legs a little in front of you and look at a point at eye height.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows wing out to the sides.",
      why: "Wide bars or tired triceps lead them there.",
      fix: "Move to the narrow end of the bars and keep the thumbs turned slightly out.",
    },
    {
      id: "sunk-too-deep",
      symptom: "You drop until the hands are at the armpits.",
      why: "An upright trunk takes the shoulder further back than leaning does, so the limit comes sooner.",
      fix: "Shorten by a hand's width and add a pause instead of depth.",
    },
    {
      id: "incomplete-top",
      symptom: "You bob in the middle with bent arms.",
      why: "The last degrees are pure triceps and burn.",
      fix: "Reach straight elbows each time, with a band for help if you must.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The upright version stretches the front of the shoulder early. If you feel it there and not in the arm, " +
        "switch to pushdowns or a close-grip press.",
    },
    stopAndRefer,
  ],
};
