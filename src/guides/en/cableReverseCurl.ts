import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable reverse curl, in English. */
export const cableReverseCurl: Guide = {
  exerciseId: "cable-reverse-curl",
  title: "Cable reverse curl",

  overview: [
    {
      text:
        "Palms down on a bar at the low pulley. Brachialis, brachioradialis and the wrist extensors work against " +
        "a pull that stays about the same along the arc, so the top of the lift is no place to rest.",
    },
    {
      text:
        "The small steps of a cable stack help here, since these muscles notice every kilogram. It suits the end " +
        "of an arm session, done steadily, and it is easier to keep strict than the barbell version.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hang a short straight or bent bar on the bottom pulley and grip it from above.",
        "Stand near enough that the cable runs almost straight up.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Bring the knuckles in line with the forearms and the elbows to the ribs.",
        "Keep the knees unlocked.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the bar up, thinking of lifting the backs of the hands.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold level hands at the lower chest against the pull.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give the cable back slowly while the wrists stay firm.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Close to the pulley"] },
    { phase: "brace", cues: ["Knuckles in line"] },
    { phase: "lift", cues: ["Lift the hands' backs"] },
    { phase: "top", cues: ["Level hands, hold"] },
    { phase: "lower", cues: ["Give it back slowly"] },
  ],

  mistakes: [
    {
      id: "wrists-drop",
      symptom: "The cable folds your hands downward, first at the bottom and then everywhere.",
      why: "It keeps tugging at the fingers even between repetitions, so the back of the forearm tires first.",
      fix: "Shake the hands out between sets, start one plate lighter and set the wrists anew each time.",
    },
    {
      id: "elbows-drift",
      symptom: "Your elbows are pulled towards the machine.",
      why: "Standing too far away lets the cable drag the arms forward.",
      fix: "Step closer until the cable nearly brushes your knees.",
    },
    {
      id: "trunk-leans-back",
      symptom: "Shoulders behind heels, you curl by leaning.",
      why: "The trunk is far stronger than these forearms, and it takes over without asking.",
      fix: "Stand with your back to a post, or sit on a low bench in front of the pulley.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar is let go from the chest.",
      why: "With palms down a quick return yanks on straight fingers.",
      fix: "Match the return to one slow breath out.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
