import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The band lateral raise, in English. */
export const bandLateralRaise: Guide = {
  exerciseId: "band-lateral-raise",
  title: "Band lateral raise",

  overview: [
    {
      text:
        "Standing on a band you raise both arms to the sides. The pull grows on the way up, so the side of " +
        "the shoulder works hardest at the top and hardly at all at the bottom.",
    },
    {
      text:
        "That makes it a light lift to finish with or to do at home; dumbbells and cables can be measured and " +
        "load the lower half better. Note the band and how wide you stand on it.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand on the middle of the band with both feet and hold the ends at your sides.",
        "Bend the elbows a little.",
      ],
    },
    { phase: "brace", steps: ["Draw the shoulders down and tighten the belly."] },
    { phase: "lift", steps: ["Raise the arms outward, slightly in front of the body."] },
    { phase: "top", steps: ["Stop at shoulder height for one second."] },
    { phase: "lower", steps: ["Lower for three counts against the pull."] },
  ],

  cues: [
    { phase: "setup", cues: ["Both feet on it"] },
    { phase: "brace", cues: ["Shoulders low"] },
    { phase: "lift", cues: ["Reach for the walls"] },
    { phase: "top", cues: ["One second level"] },
    { phase: "lower", cues: ["Resist it down"] },
  ],

  mistakes: [
    {
      id: "shoulders-shrug",
      symptom: "The shoulders climb before the hands do.",
      why: "The upper trapezius likes to begin the movement.",
      fix: "Push the hands outward and think of a long neck.",
    },
    {
      id: "swung-load",
      symptom: "The knees or hips start every repetition.",
      why: "The band is light at the bottom and invites a jerk.",
      fix: "Count one on the way up.",
    },
    {
      id: "incomplete-top",
      symptom: "The hands stop at the height of the ribs.",
      why: "A band that is too strong ends the way there.",
      fix: "Narrow your stance or take a lighter band.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The arms snap back to the thighs.",
      why: "The pull downward does the work for you.",
      fix: "Slow down most where it pulls most.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
