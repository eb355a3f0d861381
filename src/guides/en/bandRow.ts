import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The band row, in English. */
export const bandRow: Guide = {
  exerciseId: "band-row",
  title: "Band row",

  overview: [
    {
      text:
        "Seated with the band round the feet, or bent over standing on it, you row the ends to the waist. " +
        "Middle back and lats lead, and the band is hardest where they are shortest.",
    },
    {
      text:
        "Bands give no number to log, so note which one, doubled or not. For travelling and at home it keeps " +
        "the rows going; in a gym a cable lets you measure progress.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Loop the band round your feet or a post and sit tall with the arms stretched out.",
        "Choke up on it until there is pull in the first centimetre.",
      ],
    },
    { phase: "brace", steps: ["Lift the breastbone and set the shoulders low."] },
    { phase: "lift", steps: ["Pull the elbows back along the ribs."] },
    { phase: "top", steps: ["Squeeze the blades together and hold for one second."] },
    { phase: "lower", steps: ["Let the arms go forward for three counts."] },
  ],

  cues: [
    { phase: "setup", cues: ["Pull from the start"] },
    { phase: "brace", cues: ["Breastbone up"] },
    { phase: "lift", cues: ["Elbows along the ribs"] },
    { phase: "top", cues: ["Hold one second"] },
    { phase: "lower", cues: ["Three counts out"] },
  ],

  mistakes: [
    {
      id: "band-slack-at-start",
      symptom: "The band droops with the arms straight.",
      why: "The first half of the row has no load.",
      fix: "Hold it shorter or move further from the post.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The hands end at the chest and the neck works.",
      why: "A strong band is easiest to win by lifting the shoulders.",
      fix: "Row lower, to the navel.",
    },
    {
      id: "incomplete-top",
      symptom: "The elbows stop beside the trunk.",
      why: "The hardest part is left out each time.",
      fix: "Choose a band with which you can pass the ribs.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The band pulls you forward with a snap.",
      why: "Its pull is strongest where you let go.",
      fix: "Give it back as slowly as you took it.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Look at the band for cracks before you start and wear shoes when it runs round the feet: one that " +
        "slips hits the face.",
    },
  ],
};
