import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The muscle-up, in English. */
export const muscleUp: Guide = {
  exerciseId: "muscle-up",
  title: "Muscle-up",

  overview: [
    {
      text:
        "A pull-up high and fast enough that you can turn over the bar and press out as in a dip. The lats carry " +
        "the pull, elbow flexors and middle back help, and then chest, triceps and front shoulder push you up to " +
        "straight arms. The turn between the two, with the bar near the lower ribs, is where it fails.",
    },
    {
      text:
        "It is a skill as much as a strength lift. Coaches commonly ask for ten strict pull-ups and ten deep dips " +
        "first; that is custom, not measurement. Do few repetitions, rested. For a bigger back, pull-ups and dips " +
        "done apart are simpler to load and to repeat.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar just outside shoulder width with the wrists a little over the top of it.",
        "Hang still with the legs slightly forward.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Hollow the belly so that ribs and hips stay close.",
        "Set the shoulder blades down and lean back a touch.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull explosively, aiming the bar at your lower ribs.",
        "When it is there, throw the chest over and turn both elbows up behind you at once.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Press from the bottom of the dip to straight arms.",
        "Hold with the hips near the bar and the shoulders pushed down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bend into the dip, lean forward and let the wrists roll back.",
        "Lower through the pull-up under control to a dead hang.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wrists over the bar"] },
    { phase: "brace", cues: ["Hollow belly"] },
    { phase: "lift", cues: ["Bar to the ribs", "Both elbows over together"] },
    { phase: "top", cues: ["Press to straight arms"] },
    { phase: "lower", cues: ["Dip, roll, hang"] },
  ],

  mistakes: [
    {
      id: "uneven-sides",
      symptom: "One elbow pops over and drags the other after it.",
      why:
        "You did not pull high enough, so the body takes the turn in two halves, and the first shoulder bears " +
        "nearly everything in a twisted position.",
      fix: "Go back to pulls to the ribs and band-assisted turns until both elbows move as one.",
    },
    {
      id: "pulled-too-low",
      symptom: "The bar is at your collarbones when you try to go over.",
      why: "From there you would have to press through a point where neither pull nor push has leverage.",
      fix: "Train fast pulls to the breastbone, three at a time, before the next attempt.",
    },
    {
      id: "legs-help",
      symptom: "A big kick throws the body up.",
      why:
        "A kipping muscle-up exists, but it loads the shoulders at speed, and it does not measure the same " +
        "strength.",
      fix: "Decide which one you train, and log only that.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You fall off the top straight into the hang.",
      why: "Elbows and shoulders meet the whole body weight at the end of the drop.",
      fix: "Come down through the dip, or step off onto a box.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "A bar that slips, or a ring that turns, drops you from above head height. Use a height you can land from " +
        "and chalk your hands.",
    },
  ],
};
