import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Band triceps extension, in English. */
export const bandTricepsExtension: Guide = {
  exerciseId: "band-triceps-extension",
  title: "Band triceps extension",

  overview: [
    {
      text:
        "A band fixed above you, straightened down like a cable pushdown. It pulls little at first and most with " +
        "the arms straight, where the triceps is short, so it burns without loading much at length.",
    },
    {
      text:
        "Bands cost next to nothing and travel well. To load the longer half too, anchor the band low behind you " +
        "and extend overhead. Either way, log the colour or thickness of the band, for there is no number to read.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Fix the band over a door anchor, bar or branch above head height and test it with a tug.",
        "Hold the ends at chest height, elbows by your sides.",
        "Step back until the band pulls with the elbows bent.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand firm with soft knees, shoulders low.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the hands down until the arms are straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the end for one second, since that is where the band gives most.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give way slowly, all the way to bent elbows.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Test the anchor"] },
    { phase: "brace", cues: ["Shoulders low"] },
    { phase: "lift", cues: ["Hands down to straight"] },
    { phase: "top", cues: ["One second"] },
    { phase: "lower", cues: ["Slow give"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The upper arms swing as the band tightens.",
      why: "The growing pull at the end calls in lats and shoulders.",
      fix: "Step closer so that the end is hard and still yours.",
    },
    {
      id: "incomplete-top",
      symptom: "The arms stop before they are straight.",
      why: "With a band the last bit is the heaviest, so it is the first to go.",
      fix: "Change to a thinner band and finish every one.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The band yanks your hands up.",
      why: "You lose the whole second half of the repetition.",
      fix: "Let the hands rise as slowly as they went down.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bend over the band to press it down.",
      why: "Body weight is an easy way to beat a stiff band.",
      fix: "Kneel upright; then leaning is plain to see.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text: "Inspect band and anchor before every set. One that tears or slips comes back at your face.",
    },
    stopAndRefer,
  ],
};
