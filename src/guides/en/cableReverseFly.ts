import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Cable reverse fly, in English. */
export const cableReverseFly: Guide = {
  exerciseId: "cable-reverse-fly",
  title: "Cable reverse fly",

  overview: [
    {
      text:
        "Two pulleys at shoulder height, cables crossed, and you open your arms to the sides. The rear of the " +
        "shoulder is loaded over the whole path, most of all with the hands still crossed in front, where a " +
        "dumbbell gives nothing.",
    },
    {
      text:
        "Even tension is a comfort and not yet an argument, for nobody has compared growth here. It is the version " +
        "in which you need neither bend over nor lie down.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set both pulleys at shoulder height or slightly above and take each cable in the opposite hand, without " +
          "handles if you like.",
        "Step back half a pace until the cables pull with the arms crossed in front.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand in a small stride, belly tight, arms almost straight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the hands apart in a level arc.",
        "Lead with the backs of the hands and keep the elbows high.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the arms form a straight line with your shoulders.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hands cross again slowly, and change which arm passes on top.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Opposite hands"] },
    { phase: "brace", cues: ["Stride, belly tight"] },
    { phase: "lift", cues: ["Backs of hands lead"] },
    { phase: "top", cues: ["Arms in one line"] },
    { phase: "lower", cues: ["Cross slowly"] },
  ],

  mistakes: [
    {
      id: "elbows-bend-into-row",
      symptom: "Hands end beside your ribs with sharply bent elbows.",
      why: "A shorter lever lets the middle back row what the rear shoulder should sweep.",
      fix: "Lower the weight and keep the arms as long as at the start.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You rock away from the pulleys to get going.",
      why: "Body weight takes over the stretched start, which is the part only cables give.",
      fix: "Put one foot forward and stand over it.",
    },
    {
      id: "shoulders-shrug",
      symptom: "Tension climbs into the neck by the eighth repetition.",
      why: "Pulleys set too low invite the arms upwards.",
      fix: "Raise the pulleys a notch and think of pulling apart along a table.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stacks clank and the arms fly together.",
      why: "The return is where the muscle lengthens under load, so it is worth half the set.",
      fix: "Take three seconds to cross.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
