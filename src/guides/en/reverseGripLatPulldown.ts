import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse-grip lat pulldown, in English. */
export const reverseGripLatPulldown: Guide = {
  exerciseId: "reverse-grip-lat-pulldown",
  title: "Reverse-grip lat pulldown",

  overview: [
    {
      text:
        "The palms face you and the hands sit at shoulder width. The elbows stay in front of the body, the biceps " +
        "works at a good angle and the lower chest joins in out of the stretch. Think of it as a chin-up whose " +
        "weight you can set.",
    },
    {
      text:
        "In one laboratory the lats were somewhat less active with palms in than with palms away, while biceps and " +
        "middle trapezius did not differ. So the usual reason given for this grip, more biceps, was not seen there. " +
        "Use it for comfort, for chin-up practice or for a change.",
      sources: ["lusk-2010"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take a straight bar at shoulder width, palms towards you, and sit with the thighs held.",
        "Look along the cable; it should run just in front of your nose.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lengthen the arms, then set the shoulders down.",
        "Keep the wrists level with the forearms.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbows down close to the ribs, bar towards the upper chest.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with the bar below the chin and the elbows beside you.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Straighten the arms slowly against the pull.",
        "Let the blades slide up last.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms in, shoulder width"] },
    { phase: "brace", cues: ["Wrists level"] },
    { phase: "lift", cues: ["Elbows down the ribs"] },
    { phase: "top", cues: ["Bar under the chin"] },
    { phase: "lower", cues: ["Blades rise last"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-back",
      symptom: "The shoulders go back as the bar comes in.",
      why: "The biceps is tired and the trunk finishes for it.",
      fix: "Stay at the angle of the first repetition and take less weight.",
    },
    {
      id: "elbows-flare",
      symptom: "Your elbows wander out to the sides.",
      why: "The grip wants them in front; turned out, the wrists and elbows are twisted under load.",
      fix: "Narrow the hands by a thumb and point the elbows at the floor.",
    },
    {
      id: "wrists-bend",
      symptom: "The wrists curl towards you as the bar comes down.",
      why: "The forearm tries to save the last centimetres, which may bother the inside of the elbow.",
      fix: "Carry the bar in the fingers and think of the hands as hooks.",
    },
    {
      id: "range-cut-short",
      symptom: "The top half is missing and the elbows stay bent.",
      why: "Keeping them bent spares the weak, stretched start.",
      fix: "Straighten out on every repetition until the sides feel a pull.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
