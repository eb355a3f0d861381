import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Russian twist, in English. */
export const russianTwist: Guide = {
  exerciseId: "russian-twist",
  title: "Russian twist",

  overview: [
    {
      text:
        "Sitting with the trunk leaned back, you turn the shoulders from side to side, hands together or round a " +
        "weight. The obliques turn you and the rectus abdominis holds the lean. It is hardest at the end of each " +
        "turn, with the weight farthest out to the side.",
    },
    {
      text:
        "Gravity pulls down, not sideways, so the turning itself is loaded less than it feels; most of the " +
        "effort goes into holding the lean while your balance shifts. A cable loads rotation better. That is " +
        "mechanics; nobody has compared them for growth.",
    },
    {
      text:
        "Fine for home training and for variety. Feet on the floor makes a heavier weight possible, feet in the " +
        "air makes it about balance. Decide whether you log a turn to each side as one or as two, and stay with " +
        "it.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit with knees bent and heels down, and hold a plate, ball or dumbbell close to the chest if you use one.",
        "Lean back until the abdominals catch you, about 45 degrees.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lift the breastbone so that the back is long, and draw the ribs in.",
        "Breathe steadily from here on.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Turn ribs and shoulders together to one side, carrying the weight in front of the breastbone.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the chest faces as far as it will go with both hips still down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Come back through the middle at the same pace and turn to the other side.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Heels down, lean back"] },
    { phase: "brace", cues: ["Long back, ribs in"] },
    { phase: "lift", cues: ["Chest turns the hands"] },
    { phase: "top", cues: ["Hips stay put"] },
    { phase: "lower", cues: ["Smooth through the middle"] },
  ],

  mistakes: [
    {
      id: "arms-only",
      symptom: "The plate swings from hip to hip while your breastbone points straight ahead.",
      why: "Arms can tap the floor on either side without any turn of the trunk.",
      fix: "Hug the weight to the chest. Where it goes now, the ribs had to go too.",
    },
    {
      id: "lumbar-rounding",
      symptom: "You slump on to the tailbone with a rounded low back, and the turning happens there.",
      why:
        "The lean tires the abdominals and hip flexors, so the spine hangs on its ligaments and gets twisted in " +
        "that shape.",
      fix: "Sit up a little, put the feet down, take a lighter weight. End the set when the chest drops.",
    },
    {
      id: "rushed-repetitions",
      symptom: "The weight blurs and you let it throw you from side to side.",
      why: "Speed makes the turn-round jerky and takes the turn itself for free.",
      fix: "One second each way, with a still moment in the middle.",
    },
    {
      id: "load-too-high",
      symptom: "The knees sway, the plate sinks into your lap, the turn gets smaller.",
      why: "A weight held in front mostly adds to the lean, and soon you are fighting to stay up.",
      fix: "Go back until the chest turns fully. For heavier turning, choose a cable or machine.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Stop at pain that runs into the buttock or leg. If bending and turning at once bothers your back, a " +
        "press against a sideways pull trains the same muscles without moving it.",
    },
  ],
};
