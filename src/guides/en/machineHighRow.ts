import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine high row, in English. */
export const machineHighRow: Guide = {
  exerciseId: "machine-high-row",
  title: "Machine high row",

  overview: [
    {
      text:
        "The handles start above and in front of you and come down and back to the ribs: half row, half pulldown. " +
        "Lats and middle back share the lead, elbow flexors and rear shoulder help. The chest pad carries the " +
        "trunk, so you can work hard with nothing to balance.",
    },
    {
      text:
        "It fits between a pulldown and a row when you have time for only one of them. On a plate-loaded lever the " +
        "hardest point depends on where the arms stand, so judge progress on one machine only.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that you can just reach the handles with straight arms.",
        "Lay the breastbone on the pad, feet flat.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Let the weight pull the shoulders up and forward.",
        "Then draw them down, arms still straight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbows down and back in the direction of your hips.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with the hands beside the lower ribs, blades together and down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Follow the handles up to a full stretch.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Just reach the handles"] },
    { phase: "brace", cues: ["Shoulders down first"] },
    { phase: "lift", cues: ["Elbows to the hips"] },
    { phase: "top", cues: ["Hands beside the ribs"] },
    { phase: "lower", cues: ["Full stretch above"] },
  ],

  mistakes: [
    {
      id: "shoulders-shrug",
      symptom: "The neck tightens at the start and stays so.",
      why: "You begin with bent arms before the blades have moved.",
      fix: "Practise the first five centimetres alone, straight-armed.",
    },
    {
      id: "range-cut-short",
      symptom: "The arms bend only halfway and go back up.",
      why: "The last part, elbows past the body, is the heaviest on many of these levers.",
      fix: "Remove a plate from each side and finish every pull.",
    },
    {
      id: "trunk-leans-back",
      symptom: "The chest comes off the pad and the head goes back.",
      why: "You make a steeper row out of it with your body weight.",
      fix: "Hook the feet under or behind the support and press the breastbone on.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The arms fly up with the levers.",
      why: "A quick return tugs at the shoulders in their most open position.",
      fix: "Let them rise over a slow count of two.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
