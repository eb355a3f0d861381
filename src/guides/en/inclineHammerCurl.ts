import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline hammer curl, in English. */
export const inclineHammerCurl: Guide = {
  exerciseId: "incline-hammer-curl",
  title: "Incline hammer curl",

  overview: [
    {
      text:
        "You lie back on a sloping bench with the arms hanging behind the trunk and curl with the thumbs up. " +
        "The grip favours brachialis and brachioradialis, and the bench leaves the hips nothing to swing " +
        "with.",
    },
    {
      text:
        "Take about a fifth less than in the standing hammer curl. Nobody has compared the two for growth, so " +
        "choose it because it keeps you honest, or because your back likes the support.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bench to 45 to 60 degrees and lie back with head and shoulders on the pad.",
        "Let both arms hang straight down, thumbs forward.",
      ],
    },
    { phase: "brace", steps: ["Draw the shoulders back into the pad and leave them there."] },
    { phase: "lift", steps: ["Curl the dumbbells with the thumbs leading, elbows behind the trunk."] },
    { phase: "top", steps: ["Stop when the forearms are nearly upright."] },
    { phase: "lower", steps: ["Lower for three counts until the arms hang again."] },
  ],

  cues: [
    { phase: "setup", cues: ["Head on the pad"] },
    { phase: "brace", cues: ["Shoulders back and down"] },
    { phase: "lift", cues: ["Thumbs lead"] },
    { phase: "top", cues: ["Forearms upright"] },
    { phase: "lower", cues: ["Hang all the way"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The elbows come forward past the ribs.",
      why: "The shoulder lifts the arm and takes the stretch away.",
      fix: "Watch one elbow in a mirror from the side and stop where it starts to move.",
    },
    {
      id: "swung-load",
      symptom: "The first few centimetres come with a jerk of the arms.",
      why: "The bench stops the hips, so the shoulders try instead.",
      fix: "Let the dumbbells hang still for a full second before each curl.",
    },
    {
      id: "palms-turn-up",
      symptom: "The little finger drifts under the handle near the top.",
      why: "The wrist turns to let the biceps help.",
      fix: "Keep the upper end of the dumbbell pointing at your shoulder.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders leave the pad and the neck feels short.",
      why: "A long set pulls the blades forward.",
      fix: "Press the back of the shoulders into the bench once before every repetition.",
    },
    {
      id: "range-cut-short",
      symptom: "The arms stay a little bent at the bottom.",
      why: "The hanging start is uncomfortable and easy to avoid.",
      fix: "Drop 1 to 2 kg (2 to 5 lb) and straighten fully.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
