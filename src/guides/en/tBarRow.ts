import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The T-bar row, in English. */
export const tBarRow: Guide = {
  exerciseId: "t-bar-row",
  title: "T-bar row",

  overview: [
    {
      text:
        "One end of a bar is fixed in a corner or a landmine, you straddle the other and row it with a handle. The " +
        "plates swing up in an arc, which spares you the balancing of a free bar. Middle back and lats lead, the " +
        "arms and rear shoulder help, the erectors hold.",
    },
    {
      text:
        "Part of the weight rests on the pivot, so the number on the bar is not what you would row freely. Count " +
        "bar and plates, the same way each time. Small plates let you pull further before they hit the chest.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Straddle the bar with your hips behind the plates and take the handle under the bar's collar.",
        "Hinge with bent knees until the trunk is about 30 to 45 degrees above level.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Fill the belly with air and press the feet flat.",
        "Let the shoulder blades be drawn apart by the weight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Row the handle to the lower chest.",
        "Keep the breastbone pointing at the same place on the floor.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze the blades together before the plates touch you.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the arms straighten fully, plates just off the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Straddle, hips behind plates"] },
    { phase: "brace", cues: ["Feet flat, belly full"] },
    { phase: "lift", cues: ["Handle to the chest"] },
    { phase: "top", cues: ["Blades together"] },
    { phase: "lower", cues: ["Arms long"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The tailbone tucks under when the plates go down.",
      why: "You stand too far back, or sink lower than your hips allow.",
      fix: "Step closer to the plates and bend the knees a little more.",
    },
    {
      id: "trunk-rises",
      symptom: "You lean back as the plates come up.",
      why: "The pivot rewards leaning, since the arc leads towards you anyway.",
      fix: "Keep your eyes on one mark on the floor and the hips at one angle.",
    },
    {
      id: "range-cut-short",
      symptom: "The plates meet your chest before the elbows are back.",
      why: "Large plates end the repetition for you.",
      fix: "Load with 10 kg (25 lb) plates or smaller.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The chest drops to the handle at the finish.",
      why: "Reaching for it with the body is easier than drawing the blades back.",
      fix: "Bring the handle to you, and hold it for a count of one.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
