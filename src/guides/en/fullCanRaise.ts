import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Full can raise, in English. */
export const fullCanRaise: Guide = {
  exerciseId: "full-can-raise",
  title: "Full can raise",

  overview: [
    {
      text:
        "You raise light dumbbells halfway between front and side with the thumbs up, as if carrying two full " +
        "cans. This is the plane of the shoulder blade, where the arm moves most freely. Supraspinatus, the top " +
        "muscle of the rotator cuff, starts and steadies the arm while the deltoid lifts it.",
    },
    {
      text:
        "The older form has the thumbs down, an empty can. Measured with fine wires in 22 healthy people, the full " +
        "can worked supraspinatus about as well with less help from the deltoid, as we recall the result. So there " +
        "seems little reason to turn the thumbs down.",
      sources: ["reinold-2007"],
    },
    {
      text: "Treat it as practice for the joint and not as a way to grow shoulders. It never needs a heavy weight.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand tall with a light dumbbell in each hand, thumbs forward.",
        "Turn the arms out to about 30 degrees in front of the side.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Let the shoulders hang low and breathe normally.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise straight arms along that line, thumbs to the ceiling.",
        "Go only as high as the movement stays smooth.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at shoulder height, or a bit below.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Come down just as slowly and keep the thumbs up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs forward"] },
    { phase: "brace", cues: ["Shoulders low"] },
    { phase: "lift", cues: ["Full cans, do not spill"] },
    { phase: "top", cues: ["Shoulder height"] },
    { phase: "lower", cues: ["Thumbs still up"] },
  ],

  mistakes: [
    {
      id: "load-too-high",
      symptom: "The deltoids burn and the raise gets jerky.",
      why: "Heavy weights shift the work to the big muscle over the small one.",
      fix: "Stay between 1 and 4 kg (2.5 and 10 lb) a hand and count repetitions instead.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The raise begins at the neck.",
      why: "The blade is pulled up before the arm has moved, so the cuff never gets to start it.",
      fix: "Raise in front of a mirror and keep the first third free of any shrug.",
    },
    {
      id: "thumbs-turned-down",
      symptom: "The cans tip over on the way.",
      why: "Turning in narrows the space above the joint, and the deltoid gains.",
      fix: "Look at your thumbnails all the way up.",
    },
    {
      id: "swung-load",
      symptom: "The arms are flung and float through the middle.",
      why: "Speed skips the slow start that this lift is about.",
      fix: "Use two seconds for the first half.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "People often meet this lift in treatment. If a professional gave it to you, their numbers and limits come " +
        "before anything written here.",
    },
    stopAndRefer,
  ],
};
