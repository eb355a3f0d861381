import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine lat pulldown, in English. */
export const machineLatPulldown: Guide = {
  exerciseId: "machine-lat-pulldown",
  title: "Machine lat pulldown",

  overview: [
    {
      text:
        "Fixed arms guide the handles down, so you have nothing to balance and can put everything into the pull. " +
        "Many of these machines move each side alone and let the grip turn a little. The lats lead; elbow flexors " +
        "and middle back help.",
    },
    {
      text:
        "Where it is hardest depends on the lever or cam, and two makes may differ a great deal at the same number. " +
        "Compare your log only with the same machine. If you load plates, write down the total on both sides.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Adjust the seat so that you just reach the handles with straight arms.",
        "Bring the thigh pad down firmly.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press your chest or back lightly to the pad, if there is one.",
        "Breathe in with the arms long.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Start with the shoulder blades, then pull the elbows down along the arc.",
        "Keep both handles level.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Wait at the end of the arc without hunching.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the arms travel back to full length.",
        "Stop a finger's width before the weight rests.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Just reach the handles"] },
    { phase: "brace", cues: ["Thighs under, ribs down"] },
    { phase: "lift", cues: ["Blades, then elbows"] },
    { phase: "top", cues: ["No hunching"] },
    { phase: "lower", cues: ["All the way up"] },
  ],

  mistakes: [
    {
      id: "shoulders-shrug",
      symptom: "Neck and shoulders tighten on every pull.",
      why: "The seat is often too low, so that you start with a shrug you never leave.",
      fix: "Raise the seat until you can set the shoulders down at the start.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "The pelvis rises off the seat as the handles go up or come down.",
      why: "The pad is loose or the load exceeds what it can hold, and the legs begin to help.",
      fix: "Lower the pad onto the thighs, or take less.",
    },
    {
      id: "range-cut-short",
      symptom: "Only the middle of the arc is used.",
      why: "A machine lets you pile on plates for half a movement.",
      fix: "Choose the weight by the full arc, stretched to finished.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The lever swings back and the plates slam.",
      why: "It spoils the half in which you could still do good work.",
      fix: "Return it in twice the time of the pull.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
