import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The pec deck, in English. */
export const pecDeck: Guide = {
  exerciseId: "pec-deck",
  title: "Pec deck",

  overview: [
    {
      text:
        "A seated fly on a machine: you bring two arms together in front of the chest. The chest does nearly all " +
        "of it, with a little front shoulder. Most machines load it evenly or hardest in the middle, and the path " +
        "cannot go wrong once the seat is right.",
    },
    {
      text:
        "It is the simplest way to train the chest without the triceps. Good for beginners, for the end of a " +
        "session and for taking a set to its honest limit. It will not teach you to press.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the handles or pads are level with the middle of the chest.",
        "Choose a start position in which the arms open no further than the trunk.",
        "Sit with the back flat on the pad and feet down.",
      ],
    },
    {
      phase: "brace",
      steps: ["Take the handles one at a time if the lever is stiff; lift the breastbone and breathe in."],
    },
    {
      phase: "lift",
      steps: ["Sweep both arms forward in an arc with the elbows fixed."],
    },
    {
      phase: "top",
      steps: ["Bring the handles together and hold them for a second."],
    },
    {
      phase: "lower",
      steps: ["Open slowly until you feel a stretch and the stack is just off its rest."],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handles at mid-chest"] },
    { phase: "brace", cues: ["Breastbone up"] },
    { phase: "lift", cues: ["Arms sweep together"] },
    { phase: "top", cues: ["One second, hold"] },
    { phase: "lower", cues: ["Slow to the stretch"] },
  ],

  mistakes: [
    {
      id: "seat-height-wrong",
      symptom: "The handles are near the chin or at the belly.",
      why: "A few centimetres of seat change the line across the chest and the shoulder.",
      fix: "Adjust until the upper arms are just below shoulder height.",
    },
    {
      id: "lowered-too-deep",
      symptom: "The arms are dragged behind the body at the start.",
      why: "The start pin is set for the last user, and the shoulder meets full load at its weakest point.",
      fix: "Move the pin one or two holes forward.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders leave the pad when the handles meet.",
      why: "You squeeze with the shoulder girdle after the chest is done.",
      fix: "Keep both blades in contact and let the handles stop short.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The arms fly open and the stack bangs.",
      why: "It leaves half the work undone and yanks the shoulder.",
      fix: "Open over three counts.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
