import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The chest-supported T-bar row, in English. */
export const chestSupportedTBarRow: Guide = {
  exerciseId: "chest-supported-t-bar-row",
  title: "Chest-supported T-bar row",

  overview: [
    {
      text:
        "You lie face down on a sloping pad and row a lever loaded with plates. Middle back and lats lead, " +
        "rear shoulder and arms help, and the pad takes the low back out of it.",
    },
    {
      text:
        "It is the row for days on which squats or deadlifts have already asked enough of your back. Levers " +
        "differ, so write down the plates only, and compare them on the same stand only.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the foot plate so that the upper edge of the pad ends just below your collarbones.",
        "Take the wide or the narrow handles, and note which.",
      ],
    },
    { phase: "brace", steps: ["Press the chest into the pad and let the lever pull your arms long."] },
    { phase: "lift", steps: ["Row the handles towards your lower ribs, elbows first."] },
    { phase: "top", steps: ["Squeeze the blades together while the breastbone stays on the pad."] },
    { phase: "lower", steps: ["Give way slowly until the arms are straight and the blades are spread."] },
  ],

  cues: [
    { phase: "setup", cues: ["Collarbones over the edge"] },
    { phase: "brace", cues: ["Chest stays glued"] },
    { phase: "lift", cues: ["Elbows lead"] },
    { phase: "top", cues: ["Blades meet"] },
    { phase: "lower", cues: ["Long arms again"] },
  ],

  mistakes: [
    {
      id: "chest-leaves-pad",
      symptom: "Your breastbone comes off the pad as the plates rise.",
      why: "The low back joins in, and that is what the pad was there to prevent.",
      fix: "Take off a plate and keep the contact through the last repetition.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The handles end beside the chest and the neck feels tight.",
      why: "The upper trapezius pulls the elbows up instead of back.",
      fix: "Row lower, towards the last ribs, and think of long ears.",
    },
    {
      id: "neck-cranes",
      symptom: "You look up at the wall in front of you.",
      why: "Lifting the head feels like effort but only tires the neck.",
      fix: "Rest your gaze on the floor below the lever.",
    },
    {
      id: "range-cut-short",
      symptom: "The plates bob in the middle of their path.",
      why: "Heavy levers are easy to hold half-way and hard at either end.",
      fix: "Straighten the arms every time, and use smaller plates if they reach the frame early.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
