import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine curl, in English. */
export const machineCurl: Guide = {
  exerciseId: "machine-curl",
  title: "Machine curl",

  overview: [
    {
      text:
        "You sit, the arms rest against a pad or hang beside the seat, and the machine guides the hands. The cam " +
        "keeps the load fairly even from straight to bent. Biceps, brachialis and brachioradialis do the work; " +
        "nothing else has to hold you up.",
    },
    {
      text:
        "It suits a beginner who wants to feel the muscle without minding balance, and anyone finishing a session " +
        "near the limit. Machines differ a good deal, so compare your numbers on one and the same.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that your elbows line up with the machine's axle.",
        "Adjust the start so that you can take the handles with nearly straight arms.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit deep, feet flat, and hold the chest against its support if there is one.",
        "Press the backs of the upper arms into the pad.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the handles in one steady pull.",
        "Let the palms guide the lever; the grip can stay light.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause where the lever stops you, without slamming into it.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Follow the handles back for a count of three.",
        "Stop just before the stack lands.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows on the axle"] },
    { phase: "brace", cues: ["Sit deep", "Arms on the pad"] },
    { phase: "lift", cues: ["One steady pull"] },
    { phase: "top", cues: ["Pause, no slam"] },
    { phase: "lower", cues: ["Three counts back"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The lever never comes back past halfway.",
      why: "Many machines are lightest to hold in the middle, and the start is where the set gets uncomfortable.",
      fix: "Move the start setting back one notch and begin each repetition from there.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The lever springs back and the plates bang.",
      why: "Guided handles feel safe to let go of, so the return is thrown away.",
      fix: "Count to three on the return; if you cannot, the pin is too low in the stack.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "Your shoulders come off their line and the chest caves over the pad.",
      why: "The upper arms slide down the pad, and the shoulders pull where the elbows ought to.",
      fix: "Sit one hole higher and show your breastbone to the mirror before you start.",
    },
    {
      id: "pivot-off-elbow",
      symptom: "The pad rubs along the arm, or the handle seems to change its length.",
      why: "When your elbow and the axle do not match, the lever pulls on the joint instead of turning with it.",
      fix: "Change the seat first, then your place on it, until the forearm and the lever move as one.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
