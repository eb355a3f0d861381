import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine preacher curl, in English. */
export const machinePreacherCurl: Guide = {
  exerciseId: "machine-preacher-curl",
  title: "Machine preacher curl",

  overview: [
    {
      text:
        "The preacher bench with a lever instead of a bar. The pad fixes the upper arms; the cam spreads the " +
        "load, so the start is less of a cliff than it is with free weights. There is nothing to drop.",
    },
    {
      text:
        "A fair choice for hard sets without a partner. How even the load really is depends on the maker, and a " +
        "plate-loaded lever may be hardest in the middle. Stay with one machine when you compare weeks.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Raise or lower the seat until the upper arms lie flat and the elbows meet the axle.",
        "Take the handles from the starter bar or with a hand from a partner.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lean the chest into the pad and plant the feet.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl in one smooth pull, both arms together.",
        "Keep the backs of the arms heavy on the pad.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a second with the biceps short.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Resist the lever all the way.",
        "Turn round before the weights land.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Arms flat, elbows on axle"] },
    { phase: "brace", cues: ["Chest into the pad"] },
    { phase: "lift", cues: ["Heavy arms, smooth pull"] },
    { phase: "top", cues: ["Hold short"] },
    { phase: "lower", cues: ["Resist all the way"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The handles stop halfway down each time.",
      why: "The stretch on the slope feels long, and the lever lets you hide from it.",
      fix: "Set the start pin lower and touch that start on every repetition.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The lever drops and the stack jumps.",
      why: "With no bar to lose, nothing warns you that you have let go.",
      fix: "Make the return last until you have counted three.",
    },
    {
      id: "rises-off-seat",
      symptom: "You lift off and push down on the lever with your body weight above it.",
      why: "The seat is too low or the pin too deep, and the legs rescue the arms.",
      fix: "Set the seat so the thighs are level, and choose a weight that leaves you sitting.",
    },
    {
      id: "pivot-off-elbow",
      symptom: "The elbows creep up the pad as the set goes on, and the handles feel wrong.",
      why: "Away from the axle, the lever and your forearm draw different circles and the joint pays the difference.",
      fix: "Between repetitions push the elbows back to their mark; a strip of tape on the pad helps.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
