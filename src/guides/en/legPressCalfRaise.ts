import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The leg press calf raise, in English. */
export const legPressCalfRaise: Guide = {
  exerciseId: "leg-press-calf-raise",
  title: "Leg press calf raise",

  overview: [
    {
      text:
        "You sit in a leg press with the balls of the feet on the lower edge of the plate, knees straight, and " +
        "push with the ankles alone. Both parts of the calf work as in a standing raise, with nothing on the " +
        "shoulders.",
    },
    {
      text:
        "It is judged equal to the standing machine because the knee is straight in both; a direct comparison is " +
        "missing. It works on a sled at 45 degrees, on a horizontal press, and on calf machines of that build.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Press the plate out with the whole foot first and leave the safety catches in if the machine allows it.",
        "Slide the feet down one at a time until only the balls are on the plate, well away from the edge.",
        "Feet hip-wide, shoes with grip.",
      ],
    },
    { phase: "brace", steps: ["Straighten the knees without jamming them and press the hips into the seat."] },
    { phase: "lift", steps: ["Push the plate away by pointing the feet."] },
    { phase: "top", steps: ["Hold the pointed position for a second."] },
    {
      phase: "lower",
      steps: [
        "Let the plate come back until the toes point towards you and the calf is stretched.",
        "Pause there.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Balls on, catches in"] },
    { phase: "brace", cues: ["Knees straight, hips down"] },
    { phase: "lift", cues: ["Point the feet"] },
    { phase: "top", cues: ["Hold"] },
    { phase: "lower", cues: ["Toes back, pause"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "The sled rocks in a quick rhythm.",
      why: "The tendon is bouncing it. On a sled that also shakes the feet loose.",
      fix: "Make the bottom a place to stop: two seconds, then push.",
    },
    {
      id: "knees-bend",
      symptom: "The knees dip and straighten with each push.",
      why: "The thighs are far stronger and help unasked, while the upper calf slackens.",
      fix: "Straighten the knees and look at the kneecaps; they should not move.",
    },
    {
      id: "feet-near-edge",
      symptom: "The feet creep down with every repetition, and only the toes are left on the plate.",
      why: "A loaded sled that loses your feet comes down on you.",
      fix:
        "Stop at once, press with the whole foot to the catch, and place the balls of the feet afresh. Never " +
        "work on a wet or worn plate.",
    },
    {
      id: "range-cut-short",
      symptom: "The plate moves by a finger's width.",
      why: "Leg presses are full of plates from the last user, and the calf is not a thigh.",
      fix: "Begin with the empty sled and find the full stretch, then add.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Keep the catches set so that the sled cannot travel if a foot slips, and keep your hands on the " +
        "safety handles while the feet are on the edge.",
    },
  ],
};
