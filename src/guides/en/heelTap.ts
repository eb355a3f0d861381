import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The heel tap, in English. */
export const heelTap: Guide = {
  exerciseId: "heel-tap",
  title: "Heel tap",

  overview: [
    {
      text:
        "Lying on your back with bent knees, shoulders just off the floor, you reach one hand and then the other " +
        "down towards its heel. The trunk bends to the side in a small arc. The obliques pull, the rectus " +
        "abdominis keeps the shoulders up.",
    },
    {
      text:
        "The load is light and hardly changes, so it works through time: long, unhurried sets in which the " +
        "shoulders never lie down. It will not take you far in strength, and it asks for nothing but a bit of " +
        "floor.",
    },
    {
      text:
        "Good for beginners, for travel and to end a session. When forty are comfortable, move on to side bends, " +
        "a suitcase carry or a cable.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie down with feet flat, heels about a forearm from your hips, arms along your sides.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lift head and shoulders a few centimetres with the chin in, and settle the low back on the floor.",
        "Keep breathing in small sips.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and slide the ribs of one side towards the hip, so that the hand reaches the heel.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Touch the heel or the floor just short of it, and stay for a moment.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Slide back through the middle, shoulders up, and reach to the other side.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Heels a forearm away"] },
    { phase: "brace", cues: ["Shoulders up, chin in"] },
    { phase: "lift", cues: ["Slide ribs to hip"] },
    { phase: "top", cues: ["Touch, do not slap"] },
    { phase: "lower", cues: ["Stay up in between"] },
  ],

  mistakes: [
    {
      id: "arms-only",
      symptom: "The hand darts to the heel while the ribs stay centred.",
      why: "With heels close by, an arm is long enough to cheat.",
      fix: "Move the feet farther away until only a bend at the waist gets you there.",
    },
    {
      id: "shoulders-drop",
      symptom: "Between taps your shoulders come to rest.",
      why: "The rest removes the rectus abdominis from the set and makes the side bend easier.",
      fix: "Put a folded towel under the shoulder blades: they hover over it, they never lie on it.",
    },
    {
      id: "neck-cranes",
      symptom: "The throat is tight and the chin sticks out.",
      why: "Head and shoulders are held up for a minute or more, and the neck does it alone if the ribs have sunk.",
      fix: "Lift from the breastbone, look at your knees, and split a long set in two.",
    },
    {
      id: "rushed-repetitions",
      symptom: "Tap-tap-tap like a drum.",
      why: "The body rocks on its own momentum and neither side gets to pull.",
      fix: "Say left and right at walking pace.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
