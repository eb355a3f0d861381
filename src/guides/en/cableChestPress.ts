import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable chest press, in English. */
export const cableChestPress: Guide = {
  exerciseId: "cable-chest-press",
  title: "Cable chest press",

  overview: [
    {
      text:
        "Standing between two pulleys, you press the handles forward from beside the chest. The cables pull back " +
        "and outward, so chest, front shoulder and triceps work through the whole path, and the trunk has to keep " +
        "you upright. It is heaviest in the middle, where the forearm is square to the cable.",
    },
    {
      text:
        "Because you stand, the legs and trunk limit the load long before the chest does in strong people. Use it " +
        "for variety, for shoulders that want a free path, or when all benches are taken. For the most load, sit " +
        "or lie.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set both pulleys at chest height or a little below.",
        "Take the handles, walk forward until the stacks have left their rest, and stand in a split stance.",
        "Log the number of one stack, not the sum.",
      ],
    },
    {
      phase: "brace",
      steps: ["Lean slightly into the pull from the ankles, ribs down, hands beside the chest."],
    },
    {
      phase: "lift",
      steps: [
        "Press forward and slightly together.",
        "Keep the trunk where it is; only the arms travel.",
      ],
    },
    {
      phase: "top",
      steps: ["Arms nearly straight at chest height, hands a fist apart."],
    },
    {
      phase: "lower",
      steps: [
        "Let the hands come back until the chest opens and the elbows are just behind the body.",
        "Walk back before you let go.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Split stance, one step"] },
    { phase: "brace", cues: ["Ribs down"] },
    { phase: "lift", cues: ["Only the arms move"] },
    { phase: "top", cues: ["Hands a fist apart"] },
    { phase: "lower", cues: ["Open slowly"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "You step or sway as the handles come back.",
      why: "The feet are side by side, or the load exceeds what you can anchor.",
      fix: "Put one foot a full stride ahead and change feet between sets.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bow towards the handles with each push.",
      why: "Body weight is doing the pressing.",
      fix: "Stand taller, lighten the stacks, and imagine a wall just in front of your breastbone.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders chase the hands and the upper back rounds.",
      why: "You want to make the arms longer than they are.",
      fix: "Finish with the collarbones wide, even if the hands end earlier.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbows drop below the wrists, or rise above the shoulders.",
      why: "Pulleys at the wrong height drag them there.",
      fix: "Let forearm and cable make one line and move the pulley to fit.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
