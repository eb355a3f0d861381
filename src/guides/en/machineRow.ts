import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine row, in English. */
export const machineRow: Guide = {
  exerciseId: "machine-row",
  title: "Machine row",

  overview: [
    {
      text:
        "You sit with the chest against a pad and pull two handles back. The pad carries the trunk, so the low back " +
        "has the day off and the set ends when middle back and lats are done. The elbow flexors and the rear " +
        "shoulder help.",
    },
    {
      text:
        "High handles with elbows out give more to the middle back and rear shoulder, low handles with elbows in " +
        "more to the lats; that is mechanics and common experience, not a trial. Levers differ, so compare loads " +
        "only on the same machine.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the handles are level with your lower ribs.",
        "Set the pad so that you reach them with straight arms.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Plant the feet and keep the breastbone on the pad.",
        "Let the shoulder blades glide forward before the first pull.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbows back past the trunk.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a second with the blades together.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Return until the blades have slid round the ribs again.",
        "Leave a small gap above the stack.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handles at lower ribs"] },
    { phase: "brace", cues: ["Breastbone on the pad"] },
    { phase: "lift", cues: ["Elbows past the trunk"] },
    { phase: "top", cues: ["Pinch, one second"] },
    { phase: "lower", cues: ["Reach long"] },
  ],

  mistakes: [
    {
      id: "shoulders-shrug",
      symptom: "The tops of the shoulders climb on each pull.",
      why: "The seat is too low or the load too big, and the upper trapezius joins in.",
      fix: "Raise the seat and drop the elbows by a hand's breadth.",
    },
    {
      id: "chest-leaves-pad",
      symptom: "Daylight opens between chest and pad as you finish.",
      why: "You are leaning back to help, and the pad, the best thing about the machine, does nothing.",
      fix: "Take less weight and glue the breastbone down.",
    },
    {
      id: "range-cut-short",
      symptom: "The handles stop short of the body, or the arms stay bent in front.",
      why: "Machines make it easy to load more than you can row.",
      fix: "Pull until the handles are beside the ribs, and reach until the blades part.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack falls between repetitions.",
      why: "The weight is stretching the middle back then, and you let it go by.",
      fix: "Spend two seconds on the way out.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
