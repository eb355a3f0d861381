import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dead bug, in English. */
export const deadBug: Guide = {
  exerciseId: "dead-bug",
  title: "Dead bug",

  overview: [
    {
      text:
        "On your back with arms up and thighs upright, you stretch one leg and the opposite arm away from you " +
        "while the low back stays on the floor. Everything visible happens at hips and shoulders; what you train " +
        "is the trunk that does not move.",
    },
    {
      text:
        "The longer the reach, the harder the pelvis is pulled into an arch and the more the abdominals must " +
        "hold. So the low back is your gauge: as far as it stays down, the set is good. Nothing else is worth " +
        "counting.",
    },
    {
      text:
        "A calm start for anyone learning to brace, and useful before squats and presses. It builds control " +
        "rather than size. Once twenty slow ones are steady, hold a light dumbbell or move on to the ab wheel.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your back, arms straight up over the shoulders, hips and knees at right angles.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe out until the ribs sink and the low back meets the floor, then keep that contact while you breathe.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out again as one leg straightens along the floor and the opposite arm goes back over the head.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a second with heel and hand just off the ground.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring both back to the start in two seconds, then change sides.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thighs and arms upright"] },
    { phase: "brace", cues: ["Ribs sink, back down"] },
    { phase: "lift", cues: ["Long heel, long hand"] },
    { phase: "top", cues: ["Hover, breathe out"] },
    { phase: "lower", cues: ["Return, then swap"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "A tunnel opens under your waist as the leg goes out.",
      why: "The leg's lever beat the abdominals, and the movement went into the spine you meant to hold.",
      fix:
        "Shorten the reach: slide the heel along the floor, or leave the knee bent. Lengthen again when the back " +
        "stays down.",
    },
    {
      id: "rushed-repetitions",
      symptom: "Arms and legs windmill, and you are done in fifteen seconds.",
      why: "Momentum carries the limbs through the point at which the trunk would have to work.",
      fix: "Spend a full breath on each side. Ten should take a minute and more.",
    },
    {
      id: "breath-held-throughout",
      symptom: "You brace, shut the mouth and come up purple.",
      why: "Holding the breath makes anybody stiff. The skill is to stay braced while air goes in and out.",
      fix: "Let the long breath out time the reach. If you cannot breathe, the reach is too long.",
    },
    {
      id: "range-cut-short",
      symptom: "The limbs only twitch away from upright.",
      why: "Near upright they weigh next to nothing.",
      fix: "Aim for a point one hand above the floor, with leg or arm alone if both together are too much.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
