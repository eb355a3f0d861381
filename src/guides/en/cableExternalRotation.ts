import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Cable external rotation, in English. */
export const cableExternalRotation: Guide = {
  exerciseId: "cable-external-rotation",
  title: "Cable external rotation",

  overview: [
    {
      text:
        "Elbow at your side and bent, you turn the forearm away from the belly against a cable. Infraspinatus and " +
        "teres minor, the outward turners of the rotator cuff, do it, and the rear of the shoulder helps a little. " +
        "The load is felt most around the middle.",
    },
    {
      text:
        "In one study, lifters who trained this movement showed fewer signs of a pinched shoulder. People with " +
        "sound shoulders may simply do more of it, so take it as a hint. It costs five minutes and no recovery.",
      sources: ["kolber-2014"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley at elbow height and stand side on, working arm away from the stack.",
        "Tuck a folded towel between elbow and ribs and bend the elbow to 90 degrees.",
        "Let the handle rest in front of your belly.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand square, collarbones wide, wrist straight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Turn the forearm outward like a gate, the elbow as its hinge.",
        "Move slowly enough to feel the muscle behind the shoulder.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop where the turn ends on its own, without twisting the body.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the gate close over three seconds until the hand is back at the belly.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Towel under the elbow"] },
    { phase: "brace", cues: ["Collarbones wide"] },
    { phase: "lift", cues: ["Open the gate"] },
    { phase: "top", cues: ["End of own range"] },
    { phase: "lower", cues: ["Three to close"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The towel falls.",
      why: "When the elbow leaves the ribs, the deltoid swings the arm instead.",
      fix: "Hold the towel with light pressure and take a plate off the stack.",
    },
    {
      id: "hips-twist",
      symptom: "The whole body turns away with the handle.",
      why: "The trunk finishes a movement that the cuff was too tired for.",
      fix: "Keep both feet and your belt buckle pointing ahead.",
    },
    {
      id: "wrists-bend",
      symptom: "The hand bends back to get further.",
      why: "The forearm muscles add a few degrees that the shoulder did not make.",
      fix: "Use a loose fist and a straight wrist.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The front of the shoulder pokes out at the start.",
      why: "A rounded shoulder changes the line and shortens the cuff's path.",
      fix: "Widen the chest before the first repetition and keep it.",
    },
    {
      id: "load-too-high",
      symptom: "You need a jerk to open the gate.",
      why: "Small muscles give way quietly to big ones, and the weight hides it.",
      fix: "Choose what allows fifteen calm repetitions with some in reserve.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
