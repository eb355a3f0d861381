import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse wrist curl, in English. */
export const reverseWristCurl: Guide = {
  exerciseId: "reverse-wrist-curl",
  title: "Reverse wrist curl",

  overview: [
    {
      text:
        "Forearms supported, palms down, and the backs of the hands rise. It trains the wrist and finger " +
        "extensors on the outer forearm, which hold the wrist steady whenever you grip hard.",
    },
    {
      text:
        "They are small, and the load is a fraction of what you curl palms up. Start with an empty light bar or a " +
        "stick if need be. It suits people who grip all day or all session and never work the other side. An EZ " +
        "bar is easier on many wrists.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit and lay the forearms on the thighs or a bench, palms down, wrists a little past the edge.",
        "Hold the bar about knee width with the thumbs round it.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Settle the forearms and keep the elbows bent at about a right angle.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the backs of the hands towards you as far as they go.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the top for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hands sink below level, slowly, with the grip still closed.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms down, past edge"] },
    { phase: "brace", cues: ["Forearms settled"] },
    { phase: "lift", cues: ["Raise the hands' backs"] },
    { phase: "top", cues: ["One second"] },
    { phase: "lower", cues: ["Sink, grip closed"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The hands only come up to level.",
      why:
        "The last third above level is where these muscles are short and weak, and any weight too big stops " +
        "there.",
      fix: "Take the bar you can lift clearly past level fifteen times, even if it has no plates.",
    },
    {
      id: "forearms-lift",
      symptom: "The arms curl the bar up off the support.",
      why: "The elbows can do a palms-down curl with ease, and they do when the extensors fade.",
      fix: "Lean your chest over the forearms, or have someone lay two fingers on them as a reminder.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The hands flop over the edge.",
      why:
        "A flop stretches these muscles suddenly under load, which may irritate them where they attach at the " +
        "elbow.",
      fix: "Lower for two to three seconds and stop where the wrist still feels easy.",
    },
    {
      id: "load-too-high",
      symptom: "Only the first few move; the rest are shakes.",
      why: "You took the weight of your palms-up set.",
      fix: "Use about a third of that for a start. The share is our judgement, and less is fine.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Pain on the bony outside of the elbow that grows from set to set is a reason to stop this lift and ask a " +
        "physiotherapist what to do.",
    },
  ],
};
