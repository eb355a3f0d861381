import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Cable upright row, in English. */
export const cableUprightRow: Guide = {
  exerciseId: "cable-upright-row",
  title: "Cable upright row",

  overview: [
    {
      text:
        "A low cable and a bar or rope, drawn up along the body with the elbows in front of the movement. The side " +
        "of the shoulder and the upper trapezius share it. The cable pulls all the way and lets the hands find " +
        "their own path if you use a rope.",
    },
    {
      text:
        "Its own measurements are missing; for the barbell a wide grip drew more from the shoulder, so take the " +
        "longest bar or spread the rope. Keep to elbows below the shoulders here too, by the same caution.",
      sources: ["mcallister-2013"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Clip a wide bar or rope to the lowest pulley and stand close to the stack.",
        "Hold it in front of the thighs with the hands wide.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lean a touch away from the pulley and set your trunk.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the elbows out and up, the hands trailing.",
        "Stay upright while the handle rises close to you.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with the upper arms a little under level.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give way slowly until the arms are long and the stack hovers.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Long bar, close stance"] },
    { phase: "brace", cues: ["Trunk set"] },
    { phase: "lift", cues: ["Hands trail the elbows"] },
    { phase: "top", cues: ["Just under level"] },
    { phase: "lower", cues: ["Stack hovers"] },
  ],

  mistakes: [
    {
      id: "elbows-too-high",
      symptom: "The handle goes to your throat.",
      why: "The cable is light at first and tempts you to go on where the shoulder has no room.",
      fix: "Mark the height of your lower breastbone and turn round there.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You bend back to bring the stack up.",
      why: "The line of the cable runs forward to the floor, so leaning lifts it.",
      fix: "Stand nearer, feet almost under the handle.",
    },
    {
      id: "wrists-bend",
      symptom: "The knuckles point at your chin.",
      why: "A straight bar held narrow leaves the wrists no other way.",
      fix: "Change to a rope and let the hands separate.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The plates land before your arms are straight.",
      why: "The shoulders rest just where they could lengthen under load.",
      fix: "Make the way down the longer half.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
