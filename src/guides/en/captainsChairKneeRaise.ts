import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The captain's chair knee raise, in English. */
export const captainsChairKneeRaise: Guide = {
  exerciseId: "captains-chair-knee-raise",
  title: "Captain's chair knee raise",

  overview: [
    {
      text:
        "Resting on the forearms with a pad behind your back, you raise bent knees towards the chest. It is the " +
        "hanging knee raise without the hanging: grip and swing are taken away, so all that is left is hips and " +
        "abdominals.",
    },
    {
      text:
        "The hip flexors bring the thighs to level. Beyond that only a curl of the pelvis gets them higher, and " +
        "that curl is what trains the rectus abdominis. With the thighs level, the lever is longest and the load " +
        "greatest.",
    },
    {
      text:
        "A friendly start for anyone who cannot yet hang, and a fine place to take a set close to its end without " +
        "the hands giving out.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Step up, lay the forearms on the pads with the elbows under the shoulders, and hold the handles.",
        "Press the back lightly against the pad and let the legs hang.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Push down through the forearms so that the chest rises out of the shoulders.",
        "Take in air while the legs hang still.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the knees together while breathing out, and go on until the hips peel off the back pad.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause with the low back round and the knees near the elbows' height.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Roll the hips back to the pad, then lower the thighs until the legs hang.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows under shoulders"] },
    { phase: "brace", cues: ["Push the pads down"] },
    { phase: "lift", cues: ["Hips off the pad"] },
    { phase: "top", cues: ["Knees high, back round"] },
    { phase: "lower", cues: ["Hips home, then legs"] },
  ],

  mistakes: [
    {
      id: "pelvis-stays-still",
      symptom: "Thighs to level and down again, the low back flat against its pad all along.",
      why: "The pad makes it easy to do hip flexion alone, because the pelvis is held for you.",
      fix: "Peel the tailbone away from the pad at each top. That last hand's breadth is the abdominal part.",
    },
    {
      id: "body-swings",
      symptom: "The legs pump and the whole stand rattles.",
      why: "Kicked legs gather speed in the lower half, where there is little load, and coast through the rest.",
      fix: "Start each from a dead hang of the legs. Take two seconds up.",
    },
    {
      id: "shoulders-shrug",
      symptom: "You sink between the pads until the shoulders touch the ears.",
      why: "Tired shoulders give way, and the neck cramps before the belly is done.",
      fix: "Push the pads down and grow tall before each repetition. Rest standing when you start to sink.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The legs drop and the back slaps against the pad.",
      why: "Letting go at the top throws away the slower, stronger half.",
      fix: "Keep the knees bent the same on the way down and take as long as you did going up.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
