import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Machine lateral raise, in English. */
export const machineLateralRaise: Guide = {
  exerciseId: "machine-lateral-raise",
  title: "Machine lateral raise",

  overview: [
    {
      text:
        "You sit or stand in a frame and push two pads out with your upper arms. Since the pads lie against the " +
        "arm and not in the hand, the elbows can rest and the side of the shoulder works alone, with the cam " +
        "keeping the load fairly even.",
    },
    {
      text:
        "We know of no trial with the machine itself; dumbbells and cables came out level, so there is little " +
        "reason to expect wonders or worry. Its merit is that hard sets stay tidy.",
      sources: ["larsen-2025"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that your shoulder joints sit level with the turning points of the arms.",
        "Lay the upper arms against the pads just above the elbow, chest against the front pad if there is one.",
        "Touch the handles lightly.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit tall and let the shoulders drop.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the elbows out into the pads and upwards.",
        "Leave the hands passive.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold a moment with the upper arms level.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Come down in about three seconds, without letting the stack rest.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Joint meets pivot"] },
    { phase: "brace", cues: ["Sit tall, neck long"] },
    { phase: "lift", cues: ["Push the pads out"] },
    { phase: "top", cues: ["Hold at level"] },
    { phase: "lower", cues: ["Three seconds down"] },
  ],

  mistakes: [
    {
      id: "pivot-off-shoulder",
      symptom: "The pads slide along your arms and rub.",
      why: "If your shoulder sits above or below the machine's axis, the two circles do not match.",
      fix: "Raise or lower the seat until the pads stay where you put them.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The top of the machine's path is reached with the neck.",
      why: "Above level the shoulder blade takes over, and people chase that last hand's width.",
      fix: "Shorten the arc and keep the neck soft.",
    },
    {
      id: "hands-do-the-lifting",
      symptom: "The forearms grip hard and the wrists pull the handles up.",
      why: "The hands are far out and strong, so they try to help; the pads then come loose from the arm.",
      fix: "Open the fingers and push with the elbows only.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The plates bang between repetitions.",
      why: "Falling gives away half of the work and jerks the joint at the bottom.",
      fix: "Count the way down aloud for one set.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
