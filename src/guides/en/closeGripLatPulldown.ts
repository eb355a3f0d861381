import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The close-grip lat pulldown, in English. */
export const closeGripLatPulldown: Guide = {
  exerciseId: "close-grip-lat-pulldown",
  title: "Close-grip lat pulldown",

  overview: [
    {
      text:
        "A narrow handle with the palms facing brings the elbows in front of you, where they travel further and the " +
        "arms are strong. The lats lead it as in every pulldown, with the elbow flexors and the middle back behind " +
        "them. If a wide bar bothers your shoulders, this is usually the first thing to try.",
    },
    {
      text:
        "That a close grip thickens and a wide grip widens the back is gym lore. With palms away, lat activity did " +
        "not differ between narrow, medium and wide. The parallel handle itself has hardly been studied, so choose " +
        "by comfort and by what you can progress on.",
      sources: ["andersen-2014"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hook the V-shaped or parallel handle on, and clamp the thighs under the pad.",
        "Sit so that the cable comes down just in front of your face.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tilt back slightly, ribs down, chest proud.",
        "Reach up until the sides feel long.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the handle to the top of the breastbone.",
        "Let the elbows brush past the ribs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze the upper arms against your sides for a breath.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Follow the handle up until the arms are straight and the blades have risen.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Cable before the face"] },
    { phase: "brace", cues: ["Reach long, ribs down"] },
    { phase: "lift", cues: ["Handle to the breastbone"] },
    { phase: "top", cues: ["Arms against the sides"] },
    { phase: "lower", cues: ["Follow it up"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-back",
      symptom: "The trunk swings back to meet the handle.",
      why: "A close handle invites a rowing motion, and the hips do what the lats should.",
      fix: "Brace the feet and stop the set when the head starts to travel.",
    },
    {
      id: "range-cut-short",
      symptom: "The handle comes only to eye level.",
      why:
        "The last stretch down to the chest, elbows past the body, is the hard one, and it is what a close grip is " +
        "good for.",
      fix: "Drop the weight until the handle touches you.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The chest sinks and the shoulders wrap round the handle.",
      why: "A narrow grip pulls them forward when the middle back gives up.",
      fix: "Spread the collarbones before each pull and finish there.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The handle shoots up and lifts you off the bench.",
      why: "You lose the stretch and your seat along with it.",
      fix: "Let it rise for two full seconds, thighs pressed to the pad.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
