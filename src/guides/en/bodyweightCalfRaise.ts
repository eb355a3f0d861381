import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bodyweight calf raise, in English. */
export const bodyweightCalfRaise: Guide = {
  exerciseId: "bodyweight-calf-raise",
  title: "Bodyweight calf raise",

  overview: [
    {
      text:
        "You rise on the balls of the feet and lower the heels again. With straight knees both parts of the calf " +
        "work, the upper one, gastrocnemius, and the deeper soleus. On a step the heels can go below the toes, " +
        "where the muscle is long.",
    },
    {
      text:
        "Body weight on two legs is light for calves that carry you all day, so sets run long. When twenty-five " +
        "slow ones are no trouble, use one leg, or take weights.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the balls of both feet on the edge of a step, heels free, a hand on the wall.",
        "Feet hip-wide and straight.",
      ],
    },
    { phase: "brace", steps: ["Straighten the knees without locking them hard and stand tall."] },
    { phase: "lift", steps: ["Press through the big toe and its neighbour and lift the heels as high as they go."] },
    { phase: "top", steps: ["Stay up for a second with the ankles straight."] },
    {
      phase: "lower",
      steps: [
        "Lower for two or three seconds until you feel a stretch in the calf.",
        "Wait there for a count of one or two before the next.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Balls on the edge"] },
    { phase: "brace", cues: ["Tall, knees straight"] },
    { phase: "lift", cues: ["Big toe, heels high"] },
    { phase: "top", cues: ["Hold one"] },
    { phase: "lower", cues: ["Deep, wait"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "You bob up and down like a spring.",
      why:
        "The Achilles tendon stores the fall and gives it back. It feels like work but the muscle does little of " +
        "it.",
      fix: "Rest in the stretch for two seconds, every time. Expect to manage half as many.",
    },
    {
      id: "range-cut-short",
      symptom: "The heels hardly sink below the step.",
      why: "It is comfortable up there. The long range, for which the step is there, is missing.",
      fix: "Use a step of 8 to 10 cm (3 to 4 in) and let the heels pass its edge.",
    },
    {
      id: "incomplete-top",
      symptom: "The last repetitions rise by an inch.",
      why: "The short end is hard when the calf is tired, so it fades first.",
      fix: "End the set when the heels no longer reach the height of the first repetition.",
    },
    {
      id: "ankles-roll-out",
      symptom: "Your weight tips to the little toes at the top.",
      why: "The outer edge is the way of least effort, and it is how ankles get turned.",
      fix: "Push through the big toe and think of a ball held between the heels.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
