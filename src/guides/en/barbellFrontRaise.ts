import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell front raise, in English. */
export const barbellFrontRaise: Guide = {
  exerciseId: "barbell-front-raise",
  title: "Barbell front raise",

  overview: [
    {
      text:
        "Both hands raise a bar from the thighs to shoulder height. The front of the shoulder leads, as in " +
        "every press, so most people who bench and press have trained it already.",
    },
    {
      text:
        "An empty Olympic bar of 20 kg (45 lb) is too heavy for many; a short fixed bar is the better tool. " +
        "Choose it when dumbbells are taken or one arm always lags.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the bar before the thighs, hands shoulder-width apart, palms toward you.",
        "Unlock the elbows a little.",
      ],
    },
    { phase: "brace", steps: ["Tighten belly and buttocks before the bar moves."] },
    { phase: "lift", steps: ["Raise it in an arc in front of you."] },
    { phase: "top", steps: ["Stop at the height of the shoulders."] },
    { phase: "lower", steps: ["Lower for two to three counts to the thighs."] },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulder-width hands"] },
    { phase: "brace", cues: ["Belly and buttocks tight"] },
    { phase: "lift", cues: ["Wide arc, long arms"] },
    { phase: "top", cues: ["Eye level is enough"] },
    { phase: "lower", cues: ["Slow to the thighs"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-back",
      symptom: "The upper body tips back as the bar goes up.",
      why: "A long lever pulls forward and the spine balances it.",
      fix: "Stand with your heels and back against a wall.",
    },
    {
      id: "swung-load",
      symptom: "A bump from the thighs sets the bar going.",
      why: "The start gets help, and the rest follows on momentum.",
      fix: "Pause on the thighs between repetitions.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The neck disappears between the shoulders.",
      why: "The trapezius lifts what the deltoid cannot.",
      fix: "Stop a little lower and push the bar away from you.",
    },
    {
      id: "load-too-high",
      symptom: "You move from an empty small bar to 20 kg at once.",
      why: "That jump may be half of what you can raise.",
      fix: "Use a fixed bar, a plate or dumbbells for the steps between.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
