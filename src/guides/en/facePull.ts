import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Face pull, in English. */
export const facePull: Guide = {
  exerciseId: "face-pull",
  title: "Face pull",

  overview: [
    {
      text:
        "A rope on a pulley at face height, drawn apart towards the forehead with the elbows high. It trains the " +
        "rear of the shoulder, the middle of the back and the outward turn of the arm in one movement, hardest at " +
        "the end where all of them are short.",
    },
    {
      text:
        "It is often sold as the cure for pressing too much. There is no trial of that, nor of its growth. What " +
        "can be said is that lifters who train the outward turn showed fewer signs of a pinched shoulder in one " +
        "study, which is a link and not a proof.",
      sources: ["kolber-2014"],
      contested: true,
    },
    {
      text:
        "Use it as light, clean work after presses and rows. If you can only move it by leaning, it has become a " +
        "bad row.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley between chin and forehead and hold the rope with the thumbs towards you.",
        "Step back until the arms are long and the cable is tight, one foot ahead of the other.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Bring the ribs down and stand still over both feet.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the middle of the rope to the bridge of the nose and spread the ends past the ears.",
        "Keep the elbows at shoulder height and turn the fists back.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold with the thumbs pointing behind you for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the arms go long again, shoulder blades sliding forward.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs towards you"] },
    { phase: "brace", cues: ["Ribs down, feet still"] },
    { phase: "lift", cues: ["Spread past the ears"] },
    { phase: "top", cues: ["Thumbs point back"] },
    { phase: "lower", cues: ["Long arms again"] },
  ],

  mistakes: [
    {
      id: "elbows-drop",
      symptom: "The elbows hang beside your ribs and the hands come to the chest.",
      why: "Low elbows make it a row for the lats, and the rear of the shoulder falls silent.",
      fix: "Raise the pulley or lift the elbows until they are level with the hands.",
    },
    {
      id: "trunk-leans-back",
      symptom: "Your body falls backward with each pull.",
      why: "The stack is too heavy for the muscles meant, so your weight moves it.",
      fix: "Take a lighter pin or kneel, where leaning shows at once.",
    },
    {
      id: "shoulders-shrug",
      symptom: "You feel it in the top of the neck.",
      why: "Pulling high and heavy lets the upper trapezius lead.",
      fix: "Begin each repetition by widening the collarbones.",
    },
    {
      id: "neck-cranes",
      symptom: "Your face travels to the rope.",
      why: "Meeting the rope halfway looks like range and is none.",
      fix: "Fix your eyes on the pulley and keep the chin back.",
    },
    {
      id: "load-too-high",
      symptom: "The rope stops a hand's width from the face.",
      why: "Without the last part the outward turn never happens, and that is the point of the lift.",
      fix: "Halve the load and spread the rope until the fists are beside the ears.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
