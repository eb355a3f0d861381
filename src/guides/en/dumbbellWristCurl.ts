import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell wrist curl, in English. */
export const dumbbellWristCurl: Guide = {
  exerciseId: "dumbbell-wrist-curl",
  title: "Dumbbell wrist curl",

  overview: [
    {
      text:
        "The palms-up wrist curl with a dumbbell in each hand, forearms supported. The inner forearm does it: the " +
        "flexors of wrist and fingers, hardest with the hand level.",
    },
    {
      text:
        "Separate weights let each wrist take the path it prefers, which often feels better than a bar. Log one " +
        "dumbbell. If two at once are awkward to balance, do one side and then the other, and keep to that.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel beside a bench or sit, and lay the forearms on the surface, palms up.",
        "Have the hands clear of the edge and the handles across the middle of the palms.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Drop the shoulders and let the weight of the arms rest on the pad.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend the wrists straight up, the little finger and the thumb at the same height.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause at the top while the elbows stay down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sink past level slowly, and open the fingers only as far as you can still hold.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands clear of edge"] },
    { phase: "brace", cues: ["Heavy arms on pad"] },
    { phase: "lift", cues: ["Thumb and little finger level"] },
    { phase: "top", cues: ["Pause, elbows down"] },
    { phase: "lower", cues: ["Sink past level"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "You stop as soon as the hand is flat.",
      why: "From level to fully bent is the weak half, and it is left out when the dumbbells are too big.",
      fix: "Choose the pair with which the knuckles clearly come up towards you twelve times.",
    },
    {
      id: "forearms-lift",
      symptom: "The elbows hop with each repetition.",
      why: "The arms add a small curl of their own to the wrist's.",
      fix: "Look at the skin above your elbow crease: it should lie still on the pad.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The dumbbells fall into the fingers.",
      why: "Fingers that open too far have to catch a weight they cannot hold.",
      fix: "Lower with a closed hand first. Add the roll to the fingers when that is slow and quiet.",
    },
    {
      id: "palm-tilts",
      symptom: "One end of the dumbbell dips, usually on the thumb side.",
      why: "The grip is off centre, or the forearm turns to give a stronger muscle the work.",
      fix: "Slide the hand along the handle until the dumbbell hangs level by itself.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
