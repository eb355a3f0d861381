import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The board press, in English. */
export const boardPress: Guide = {
  exerciseId: "board-press",
  title: "Board press",

  overview: [
    {
      text:
        "A bench press to a board of 5 to 10 cm (2 to 4 in) lying on the chest. The bottom of the path is gone, " +
        "so you can use more load and the triceps do most of the work, over the upper half. The chest and the " +
        "front of the shoulder get less than from a full bench.",
    },
    {
      text:
        "It came from powerlifters in bench shirts, who need a strong finish. Without a shirt it still has a " +
        "use: heavy triceps work, a way to feel bigger loads, or pressing that leaves out the deepest stretch " +
        "of the shoulder. It should stand beside full-range benching, never replace it for long.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Fasten the board with a strap or under the shirt, or have a partner hold it along the breastbone.",
        "Set the safeties just below the top of the board.",
        "Otherwise take your bench position, with the same hand spacing.",
      ],
    },
    {
      phase: "brace",
      steps: ["Fill up with air, chest high, so that the board has a firm place to lie."],
    },
    {
      phase: "lift",
      steps: [
        "When the bar has come to rest on the wood, press up with the elbows driving inward.",
        "Keep pressing through the slow middle.",
      ],
    },
    {
      phase: "top",
      steps: ["Reach straight elbows and hold until the load is quiet."],
    },
    {
      phase: "lower",
      steps: [
        "Bring the bar down to the middle of the board with upright forearms.",
        "Let it rest lightly; do not sink and relax.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Board on the breastbone"] },
    { phase: "brace", cues: ["Chest holds the board"] },
    { phase: "lift", cues: ["Elbows in, press"] },
    { phase: "top", cues: ["Quiet at the top"] },
    { phase: "lower", cues: ["Touch wood lightly"] },
  ],

  mistakes: [
    {
      id: "bar-bounced-off-board",
      symptom: "A loud knock, then a flying start.",
      why: "The board spreads the blow, so it hurts less than a bounce off the ribs and happens more.",
      fix: "Rest for one count with the weight still in your hands.",
    },
    {
      id: "board-shifts",
      symptom: "The board tips or creeps towards the neck.",
      why: "Nobody is holding it, or you touch its edge.",
      fix: "Strap it, mark its centre with tape, and stop the set when it moves.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows swing out over the board.",
      why: "A heavy load looks for the shoulders when the triceps tire.",
      fix: "Narrow the grip by a finger and lower to the bottom third of the breastbone.",
    },
    {
      id: "load-too-high",
      symptom: "Each session adds a plate while the full bench stands still.",
      why: "The short path flatters you, and joints and tendons feel all of it.",
      fix:
        "Stay within about 10 to 15% above your bench; the figure is judgement, and the bench decides whether it " +
        "helps.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Because the load is above what you can press from the chest, a miss cannot be saved by you. Use safeties " +
        "that catch the bar before it tips off the board, and a spotter besides; both belong to this lift.",
    },
    stopAndRefer,
  ],
};
