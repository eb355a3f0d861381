import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Y raise, in English. */
export const yRaise: Guide = {
  exerciseId: "y-raise",
  title: "Y raise",

  overview: [
    {
      text:
        "Lying chest down on an incline bench, you lift light dumbbells forward and out until arms and body form a " +
        "Y. The lower and middle trapezius turn and hold the shoulder blades, the shoulder muscles lift the arms. " +
        "It is hardest at the top.",
    },
    {
      text:
        "Coaches use it for control of the shoulder blade overhead, which presses and rows rarely ask for. We " +
        "found no trial of what it builds, so take it as careful accessory work. Many begin with no weight at all.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bench to about 30 to 45 degrees and lie with the chest on its upper edge.",
        "Let the arms hang, thumbs forward, with very light dumbbells.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the breastbone into the bench and lengthen the neck.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the arms forward and out at about 30 degrees from the head, thumbs up.",
        "Feel the shoulder blades turn and slide down at the end.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold a second with the arms in line with the trunk.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower slowly until they hang, and let the blades follow.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Chest on the edge"] },
    { phase: "brace", cues: ["Long neck"] },
    { phase: "lift", cues: ["Thumbs up, make a Y"] },
    { phase: "top", cues: ["Hold in line"] },
    { phase: "lower", cues: ["Blades follow down"] },
  ],

  mistakes: [
    {
      id: "load-too-high",
      symptom: "The arms stop well below the line of the trunk.",
      why: "The lever is your whole arm; 2 kg (5 lb) is a lot at its end.",
      fix: "Put the dumbbells down and own the position with empty hands first.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The ears vanish between the shoulders.",
      why: "The upper trapezius lifts the arm when the lower one cannot turn the blade.",
      fix: "Reach long out of the shoulder before you raise.",
    },
    {
      id: "swung-load",
      symptom: "A heave starts each repetition.",
      why: "The top is the hard part, and momentum carries you past the muscles that should work there.",
      fix: "Wait a second at the bottom and at the top.",
    },
    {
      id: "lumbar-arching",
      symptom: "The chest lifts off the bench and the back bends.",
      why: "The back raises the arms that the shoulders have not.",
      fix: "Squeeze the glutes and keep breastbone contact.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
