import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The ab wheel rollout, in English. */
export const abWheel: Guide = {
  exerciseId: "ab-wheel",
  title: "Ab wheel rollout",

  overview: [
    {
      text:
        "From the knees you roll a wheel out in front and pull it back. The further it goes, the harder the " +
        "abdominals work to keep the low back from dropping, so the load is greatest at full reach, where they " +
        "are long. The obliques help, and the lats bring the arms home.",
    },
    {
      text:
        "It is among the hardest trunk exercises you can own for little money. Be able to hold a good plank for " +
        "about 45 seconds first; the figure is judgement. Stop short of the range your back can keep, and earn " +
        "the rest in weeks.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel on a pad with the wheel under your shoulders and both hands on the handles.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tuck the pelvis and round the upper back slightly, like a cat about to stretch.",
        "Straighten the elbows and keep them so.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Let hips and arms go forward together and roll out.",
        "Breathe in as you go, belly hard.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at the last point at which the back is still flat.",
        "Pause there for a moment.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Pull the wheel back by driving the hands towards the knees, hips and arms arriving together.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wheel under shoulders"] },
    { phase: "brace", cues: ["Tuck, arms straight"] },
    { phase: "lift", cues: ["Hips and arms together"] },
    { phase: "top", cues: ["Stop while flat"] },
    { phase: "lower", cues: ["Hands towards knees"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "The low back drops into a hollow near full reach.",
      why: "The abdominals have lost, and the low back takes the load in extension.",
      fix:
        "Roll towards a wall that stops the wheel 10 cm (4 in) before that point. Move back from it week by " +
        "week.",
    },
    {
      id: "hips-pike",
      symptom: "The backside goes up and back, and only the arms roll.",
      why: "With the hips left behind there is little for the abdominals to hold.",
      fix: "Start with the hips already open, thighs leaning forward, and keep that angle both ways.",
    },
    {
      id: "rolls-past-control",
      symptom: "You end on your belly, or you cannot get back.",
      why: "The last centimetres are far heavier than those before, so the end comes all at once.",
      fix: "Shorten the reach by a hand and add repetitions before distance.",
    },
    {
      id: "range-cut-short",
      symptom: "The wheel never passes your head.",
      why: "Close to the knees the lever is so short that the set is mostly breathing.",
      fix: "Lay a strip of tape on the floor at an honest reach, and touch it each time.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "If the small of the back aches during the set, stop for the day and shorten the range the next time.",
    },
  ],
};
