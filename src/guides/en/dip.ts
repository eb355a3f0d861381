import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dip, in English. */
export const dip: Guide = {
  exerciseId: "dip",
  title: "Dip",

  overview: [
    {
      text:
        "Between two parallel bars you lower the body by bending the arms and press it back up. Lower chest and " +
        "triceps share the lead and the front of the shoulder helps. It is hardest at the bottom, where both are " +
        "long. Leaning forward calls on the chest, staying upright on the triceps.",
    },
    {
      text:
        "You move the body less forearms and hands, about 94% of its mass, so this is a heavy press for most " +
        "people. Be able to lower yourself slowly for five counts before you chase repetitions.",
      sources: ["hartmann-tunnemann"],
    },
    {
      text:
        "It is hard to beat where equipment is short. Shoulders with a history may prefer a decline press or the " +
        "machine.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take bars a little wider than the shoulders and step up to straight arms.",
        "Push the shoulders down, away from the ears.",
        "Cross the ankles behind you or keep the legs straight, slightly in front.",
      ],
    },
    {
      phase: "brace",
      steps: ["Breathe in, ribs closed, and tip the trunk a little forward."],
    },
    {
      phase: "lift",
      steps: ["Press the bars down and drive yourself up along the same line."],
    },
    {
      phase: "top",
      steps: ["Straight elbows, long neck, shoulders low."],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the upper arms are about level with the floor.",
        "Let the elbows go back and slightly out, forearms upright.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulders down first"] },
    { phase: "brace", cues: ["Ribs closed, slight lean"] },
    { phase: "lift", cues: ["Press the bars down"] },
    { phase: "top", cues: ["Long neck"] },
    { phase: "lower", cues: ["Upper arms level"] },
  ],

  mistakes: [
    {
      id: "sunk-too-deep",
      symptom: "The shoulders end far below the elbows and the front of the joint is pulled open.",
      why: "Depth is taken as a badge of honour, and the muscles no longer hold you there.",
      fix: "Stop with the upper arms level; put a box under the feet to mark the place.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders tip forward and round at the bottom.",
      why: "The blades lose control before the arms lose strength.",
      fix: "Lower only as far as the chest stays open, then build depth over weeks.",
    },
    {
      id: "bounced-turn",
      symptom: "You fall the last part and rebound.",
      why: "The spring comes from tendons and joint, not from the chest.",
      fix: "Stay a count at the bottom before pressing.",
    },
    {
      id: "incomplete-top",
      symptom: "The elbows never straighten and the shoulders hang by the ears.",
      why: "Short repetitions are easier to count up.",
      fix: "Finish each by pushing the bars towards the floor until the neck is long.",
    },
    {
      id: "swung-load",
      symptom: "Legs and trunk swing like a pendulum.",
      why: "Kicking gets you past the heavy part.",
      fix:
        "Let the legs hang still and wait for quiet before the next one; a plate between the feet shows every " +
        "swing.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Get off by stepping onto a box or foot rest; do not let yourself drop out of the bottom. Pain at the " +
        "front of the shoulder or at the breastbone ends the set.",
    },
    stopAndRefer,
  ],
};
