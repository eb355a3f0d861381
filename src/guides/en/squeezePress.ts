import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The squeeze press, in English. */
export const squeezePress: Guide = {
  exerciseId: "squeeze-press",
  title: "Squeeze press",

  overview: [
    {
      text:
        "A bench press with two dumbbells pressed hard against each other the whole way. The inward push keeps " +
        "the chest busy from bottom to top, also at the finish, where an ordinary press asks it for little. " +
        "Triceps and front shoulder do the lifting with it.",
    },
    {
      text:
        "Because the hands stay on the breastbone, the range is short and the load light. It works well at the " +
        "end of a chest session or when wide positions annoy the shoulder. That the squeeze grows more muscle is " +
        "plausible and untested.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Choose dumbbells with flat sides, about half of what you press normally.",
        "Lie down, put them together on the chest with the palms facing each other.",
        "Spread the elbows a little and set the blades.",
      ],
    },
    {
      phase: "brace",
      steps: ["Push the dumbbells into each other before they leave the chest, then breathe in."],
    },
    {
      phase: "lift",
      steps: [
        "Press up without letting the pressure fall.",
        "Think of crushing something between the hands.",
      ],
    },
    {
      phase: "top",
      steps: ["With straight arms, squeeze harder for a second."],
    },
    {
      phase: "lower",
      steps: [
        "Lower to the breastbone at the same pressure, slowly.",
        "Release only when the set is over.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Flat sides together"] },
    { phase: "brace", cues: ["Crush, then lift"] },
    { phase: "lift", cues: ["Keep crushing"] },
    { phase: "top", cues: ["Squeeze one second more"] },
    { phase: "lower", cues: ["Slow, still crushing"] },
  ],

  mistakes: [
    {
      id: "squeeze-lost",
      symptom: "A gap opens, or you hear the dumbbells tap on the way.",
      why: "The arms are tired or you think about the load only; without pressure it is a narrow dumbbell press.",
      fix: "Put a folded towel between them and end the set when it falls.",
    },
    {
      id: "wrists-bend",
      symptom: "The dumbbells pull the wrists outward.",
      why: "Squeezing with the fingers tips the hands.",
      fix: "Push with the heels of the hands, knuckles to the ceiling.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbells never come back to the chest.",
      why: "The lower half is where the squeeze is hardest to keep.",
      fix: "Touch the breastbone lightly each time, with smaller dumbbells if need be.",
    },
    {
      id: "load-too-high",
      symptom: "You can press them, but not squeeze them.",
      why: "A pair near your pressing limit leaves nothing for the inward push.",
      fix: "Take a third off and judge the set by the burn in the chest, not by the number.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
