import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-arm overhead cable triceps extension, in English. */
export const singleArmOverheadCableTricepsExtension: Guide = {
  exerciseId: "single-arm-overhead-cable-triceps-extension",
  title: "Single-arm overhead cable triceps extension",

  overview: [
    {
      text:
        "One hand straightens a cable overhead while you face away from the stack. The long head of the " +
        "triceps starts stretched over the shoulder; in one trial of the two-handed lift that arm position " +
        "grew the triceps more than a pushdown did.",
      sources: ["maeo-2022"],
    },
    {
      text:
        "One arm at a time lets each elbow find its own path and shows which side is weaker. Start with less " +
        "than half of what both hands move together, and let the weaker arm set the repetitions.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Fix a single handle low or at waist height and turn away from the stack.",
        "Bring the handle behind your head, elbow beside the ear.",
      ],
    },
    { phase: "brace", steps: ["Step into a split stance and pull the ribs down."] },
    { phase: "lift", steps: ["Straighten the elbow until the hand is above or slightly ahead of the head."] },
    { phase: "top", steps: ["Finish with a straight arm and the hips still facing forward."] },
    { phase: "lower", steps: ["Let the hand sink behind the head until the forearm meets the upper arm."] },
  ],

  cues: [
    { phase: "setup", cues: ["Elbow beside the ear"] },
    { phase: "brace", cues: ["Ribs down, split stance"] },
    { phase: "lift", cues: ["Straighten, do not push"] },
    { phase: "top", cues: ["Long arm, square hips"] },
    { phase: "lower", cues: ["Deep behind the head"] },
  ],

  mistakes: [
    {
      id: "elbows-flare",
      symptom: "The elbow swings out to the side as the hand rises.",
      why: "An outward elbow turns the extension into half a press.",
      fix: "Touch the working elbow with the free hand and keep it there.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly pushes forward and the lower back hollows.",
      why: "The cable pulls you backwards and the spine gives way before the elbow does.",
      fix: "Lean a little forward from the ankles and breathe out on the way up.",
    },
    {
      id: "hips-twist",
      symptom: "Your chest turns toward the working side.",
      why: "A handle on one side only pulls the trunk round with it.",
      fix: "Put the opposite foot in front and squeeze that buttock.",
    },
    {
      id: "range-cut-short",
      symptom: "The hand stops level with the top of your head.",
      why: "The stretched part is the hardest and the first to be skipped.",
      fix: "Lower the pin by one plate and touch the back of the neck each time.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
