import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Spoto press, in English. */
export const spotoPress: Guide = {
  exerciseId: "spoto-press",
  title: "Spoto press",

  overview: [
    {
      text:
        "A bench press in which the bar stops 2 to 3 cm (about an inch) above the chest, hangs there for a " +
        "moment, and goes up again. You hold the whole load with the chest long and get no help from touching. " +
        "Muscles are those of the bench press.",
    },
    {
      text:
        "It is named after the bench presser Eric Spoto. Lifters use it to learn control near the bottom and to " +
        "keep their tightness before the press. Expect to use less than in your paused bench. That it carries " +
        "over better than pausing on the chest is coaching lore.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Prepare as for a bench press: blades tucked, feet planted, eyes under the bar.",
        "Set the safeties slightly below chest height, so that the hovering bar clears them.",
        "Decide on one stopping height and one length of pause.",
      ],
    },
    {
      phase: "brace",
      steps: ["Take a big breath at the top and keep it until the bar is past halfway up."],
    },
    {
      phase: "lift",
      steps: [
        "Out of the stillness, push hard; do not dip first.",
        "Keep the elbows where the pause left them.",
      ],
    },
    {
      phase: "top",
      steps: ["Straighten the arms and take fresh air."],
    },
    {
      phase: "lower",
      steps: [
        "Lower with the lats, as if rowing the bar down.",
        "Stop just off the shirt and hold it motionless for one to two seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pick one height"] },
    { phase: "brace", cues: ["Air stays in"] },
    { phase: "lift", cues: ["Go without dipping"] },
    { phase: "top", cues: ["New breath"] },
    { phase: "lower", cues: ["Row it down, freeze"] },
  ],

  mistakes: [
    {
      id: "pause-cut-short",
      symptom: "The bar slows near the chest and turns at once.",
      why: "Hovering is uncomfortable, and what is left is simply a short bench press.",
      fix: "Let a partner call the start, or count a full second aloud in your head, with less on the bar.",
    },
    {
      id: "pause-height-drifts",
      symptom: "The first repetition stops at a finger's width, the last at a hand's.",
      why: "Tired arms hide in the easier part of the path.",
      fix: "Film from the side and end the set when the gap has doubled.",
    },
    {
      id: "bounced-turn",
      symptom: "You graze the shirt and spring away.",
      why: "The descent was too quick to stop in the air.",
      fix: "Spend three counts on the way down and brake early.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "During the hold the shoulders tip towards the ceiling.",
      why: "The upper back lets go before the arms do.",
      fix: "Pull the blades into the bench harder as the bar slows; if they still slip, shorten the hold.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "A hovering bar can come down without warning when you tire. Keep safeties right below the stopping " +
        "height or a spotter with hands near the bar; the pause is no time to find out that neither is there.",
    },
    stopAndRefer,
  ],
};
