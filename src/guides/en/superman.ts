import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The superman, in English. */
export const superman: Guide = {
  exerciseId: "superman",
  title: "Superman",

  overview: [
    {
      text:
        "Lying face down you lift arms, chest and legs off the floor together. The spinal erectors extend the " +
        "back, the glutes and hamstrings extend the hips, and all of them work at their shortest, hardest at the " +
        "top.",
    },
    {
      text:
        "It is not as gentle as it looks. Among the extensor exercises measured in one laboratory, those that " +
        "actively extended the trunk put the highest forces on the low back, above single-leg lifts on all fours. " +
        "For a healthy back that is a training load; for a sore one there are better starts.",
      sources: ["callaghan-1998"],
    },
    {
      text:
        "It needs no equipment and suits home training. If you have a back extension bench, use that: it loads a " +
        "longer range and takes weight.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your belly with arms stretched forward or bent beside the head, forehead just over the floor.",
        "Keep the legs together, feet pointed.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the hip bones into the floor and squeeze the glutes first.",
        "Let the belly fill against the floor.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lengthen, then lift chest and thighs by a hand's width, breathing out.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for two seconds with the neck long and eyes on the floor.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower slowly until chest and knees rest, and let go for a moment before the next.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Long body, eyes down"] },
    { phase: "brace", cues: ["Hips into the floor"] },
    { phase: "lift", cues: ["Long before high"] },
    { phase: "top", cues: ["Glutes on, neck long"] },
    { phase: "lower", cues: ["Lower like a feather"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "You bend as far as you can and feel a pinch at the waist.",
      why: "Height comes from the low back alone once hips and upper back are spent.",
      fix: "Reach forward and back instead of up. Thumbs and toes a hand off the floor are enough.",
    },
    {
      id: "neck-cranes",
      symptom: "You look at the wall ahead, chin up.",
      why: "The head follows the wish to get higher and adds nothing but a stiff neck.",
      fix: "Rest the eyes on a spot below your nose for the whole set.",
    },
    {
      id: "jerked-up",
      symptom: "You rock and bounce off the belly.",
      why: "A bounce throws the spine to the end of its range before the muscles hold it.",
      fix: "Start from full rest each time and lift so slowly that someone could not say when it began.",
    },
    {
      id: "breath-held-throughout",
      symptom: "Belly on the ground, breath locked, face red.",
      why: "Lying on the diaphragm makes breathing awkward, so people stop.",
      fix: "Breathe out going up, sip air in the hold, breathe in going down. Bend the arms if that frees the ribs.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
