import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The ring dip, in English. */
export const ringDip: Guide = {
  exerciseId: "ring-dip",
  title: "Ring dip",

  overview: [
    {
      text:
        "A dip between two rings that hang free. Lower chest, triceps and front shoulder do what they do on bars, " +
        "and everything around the shoulder works to keep the rings still. The bottom is the hardest, and the " +
        "wobble makes the top hard as well.",
    },
    {
      text:
        "Come here when ten quiet dips on bars are no trouble, and begin with holding the top for twenty seconds. " +
        "The loads will be lower than on bars. Unstable does not mean better for size: expect skill and control, " +
        "and keep bars for the heaviest work.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hang the rings shoulder width apart, high enough that the feet clear the floor.",
        "Grip with the wrists straight, jump to straight arms and press the rings to your sides.",
        "Turn the thumbs slightly outward.",
      ],
    },
    {
      phase: "brace",
      steps: ["Make a hollow shape: ribs in, legs a little in front, belly tight."],
    },
    {
      phase: "lift",
      steps: ["Push the rings down and let them turn out as the arms straighten."],
    },
    {
      phase: "top",
      steps: ["Support still, elbows locked, rings touching the thighs and turned out."],
    },
    {
      phase: "lower",
      steps: [
        "Lower with the rings close to the ribs and the thumbs turning forward.",
        "Stop when the upper arms are level.",
        "Step down onto the floor or a box, not out of the bottom.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Rings to the sides"] },
    { phase: "brace", cues: ["Hollow and tight"] },
    { phase: "lift", cues: ["Push, turn out"] },
    { phase: "top", cues: ["Still before the next"] },
    { phase: "lower", cues: ["Rings skim the ribs"] },
  ],

  mistakes: [
    {
      id: "rings-drift-apart",
      symptom: "The rings wander away from the body and the arms shake outward.",
      why: "Chest and lats are not pulling them in, and the shoulder is left to catch you.",
      fix: "Squeeze the straps with the forearms; return to top holds until it is quiet.",
    },
    {
      id: "sunk-too-deep",
      symptom: "You fall into the bottom and hang there.",
      why: "Rings have no bar to stop the hands from drifting back.",
      fix: "Lower in three counts and turn early; lengthen the way over months.",
    },
    {
      id: "incomplete-top",
      symptom: "The elbows stay bent or the rings face inward.",
      why: "Locking out on rings is a skill of its own.",
      fix: "Do fewer and finish each with a two-second support, knuckles facing out.",
    },
    {
      id: "swung-load",
      symptom: "The whole body swings and the straps sway.",
      why: "Jumping into the first repetition starts a pendulum.",
      fix: "Wait until all is still, and lower the rings so that you can step up.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Check straps, buckles and anchor before each session, and keep a box or the floor within reach of the " +
        "feet. A shoulder that slips, clicks with pain or feels loose means the end of rings for that day.",
    },
    stopAndRefer,
  ],
};
