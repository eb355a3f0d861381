import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The wrist roller, in English. */
export const wristRoller: Guide = {
  exerciseId: "wrist-roller",
  title: "Wrist roller",

  overview: [
    {
      text:
        "A handle, a cord and a plate. You wind the cord up with one wrist after the other and unwind it just " +
        "as slowly. Turning the top of the handle away from you works the extensors; turning it towards you " +
        "works the flexors. Either way every finger holds on.",
    },
    {
      text:
        "One repetition here is all the way up and all the way down. Few things make forearms burn so quickly, " +
        "and the burn proves nothing beyond that. Start with 1.25 to 2.5 kg (2.5 to 5 lb) and a cord that just " +
        "reaches the floor.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hang the plate on the cord and take the handle with both hands, palms down.",
        "Hold it in front of you at chest height, or rest it on the uprights of a rack.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall, drop the shoulders and keep the elbows slightly bent.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Roll one hand forward as far as the wrist turns, then the other.",
        "Let one hand hold while its neighbour takes a new grip.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the plate touches the handle and breathe once.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Unwind with the same small turns, the plate under control all the way.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handle at chest height"] },
    { phase: "brace", cues: ["Tall, low shoulders"] },
    { phase: "lift", cues: ["Big turns, one hand"] },
    { phase: "top", cues: ["Touch and breathe"] },
    { phase: "lower", cues: ["Unwind turn by turn"] },
  ],

  mistakes: [
    {
      id: "weight-unwinds",
      symptom: "You open the hands and the plate spins to the floor.",
      why: "Half of the work is on the way down, and the spinning handle burns the palms.",
      fix: "Stop winding while you still have the strength to come back, even if the plate is only halfway up.",
    },
    {
      id: "arms-sink",
      symptom: "The handle drops from the chest to the hips as you go.",
      why: "The shoulders tire before the forearms do, and then they end the set.",
      fix: "Rest the handle across two rack pins so that only the forearms work.",
    },
    {
      id: "shoulders-shrug",
      symptom: "Your neck shortens and the shoulders hunch.",
      why: "Holding something at arm's length for a minute invites the trapezius to help.",
      fix: "Bring the handle closer, with the elbows bent and beside the ribs.",
    },
    {
      id: "range-cut-short",
      symptom: "Tiny flicks of the fingers instead of turns of the wrist.",
      why: "The cord creeps up, but the wrist hardly bends.",
      fix: "Count the turns to the top. Fewer is better: aim to beat the number by turning further each time.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
