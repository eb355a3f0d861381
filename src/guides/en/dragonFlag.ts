import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dragon flag, in English. */
export const dragonFlag: Guide = {
  exerciseId: "dragon-flag",
  title: "Dragon flag",

  overview: [
    {
      text:
        "You lie on a bench, hold on behind your head, and lower the whole body in one stiff line from the " +
        "shoulders. The abdominals stop it from sagging, the obliques keep it from turning, and lats and arms " +
        "anchor you. It is heaviest just above the bench.",
    },
    {
      text:
        "This is for strong people. Ten clean lying leg raises and a solid ab wheel rollout are a fair entrance; " +
        "that is our judgement. Learn it from the top down, with the knees bent, and come up by folding at the " +
        "hips until you have the strength to rise straight.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on a bench that cannot tip and grip its sides or an upright behind your head.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the hands towards the floor to fix the shoulders.",
        "Squeeze backside and thighs until you are one plank.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the legs and roll up on to the shoulder blades, body straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Point the toes at the ceiling with the weight on the upper back, none on the neck.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sink in one line for three to five seconds and stop a hand's breadth above the bench.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Firm bench, firm grip"] },
    { phase: "brace", cues: ["Pull hands, squeeze all"] },
    { phase: "lift", cues: ["On to the blades"] },
    { phase: "top", cues: ["Nothing on the neck"] },
    { phase: "lower", cues: ["One line, very slow"] },
  ],

  mistakes: [
    {
      id: "hips-pike",
      symptom: "You fold in the middle, and the feet arrive before the hips.",
      why: "A fold halves the lever, so it has become a leg raise.",
      fix: "Bend the knees instead and keep the hips open; lengthen one leg, then the other, over weeks.",
    },
    {
      id: "lumbar-arching",
      symptom: "The back bows away from the bench on the way down.",
      why: "Below a certain angle the abdominals cannot hold the ribs to the pelvis, and the low back is levered.",
      fix: "Stop above that angle and hold for two seconds. Tomorrow's range begins there.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You sink well for a moment, then crash.",
      why: "The last third weighs most, and without strength it is only a fall.",
      fix: "Lower for five seconds from the top and get off at the point where you cannot, by bending the knees.",
    },
    {
      id: "weight-on-neck",
      symptom: "You roll so high that you stand on neck and head.",
      why: "A swing carries you past the shoulder blades, and your whole body then presses on a bent neck.",
      fix: "Come down at once. Go up slower, and stop while you can still turn your head freely.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Keep your weight on the shoulder blades at all times. Pain or tingling in neck or arms ends this lift " +
        "for the day, and it is not one to start with a neck or low back that already hurts.",
    },
  ],
};
