import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The safety bar squat, in English. */
export const safetyBarSquat: Guide = {
  exerciseId: "safety-bar-squat",
  title: "Safety bar squat",

  overview: [
    {
      text:
        "The bar has padded arms over the shoulders and a bend that carries the plates slightly in front of you. " +
        "You hold two handles, so neither shoulders nor wrists have to reach back. It works the legs and hips " +
        "like a back squat and the upper back more, because the bar tries to tip you forward.",
    },
    {
      text:
        "It suits shoulders that do not turn far enough for a straight bar, and lifters who want a squat " +
        "between front and back squat in how upright it is. You will handle a little less than your back " +
        "squat; how much depends on the bar's shape.",
    },
    { text: "Safety bars weigh anything from 20 to 30 kg (45 to 65 lb). Weigh yours once, and log that number." },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the hooks so that the bar sits at mid-chest and the safety arms just below your lowest point.",
        "Stand in the middle with the pads close to the neck and hands on the handles.",
        "Walk it out and take your usual squat stance.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lift the chest against the pull of the bar and draw the elbows down beside the ribs.",
        "Breathe in and lock the trunk before each descent.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the upper back up into the pad as the legs drive.",
        "Keep the handles still and level; they steer, they do not lift.",
      ],
    },
    { phase: "top", steps: ["Come to full height, let the bar settle, and breathe."] },
    {
      phase: "lower",
      steps: [
        "Sit down between the feet under control, with the trunk as tall as it will stay.",
        "Stop when the hip crease has reached the knees or a little below.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pad close, hands light"] },
    { phase: "brace", cues: ["Chest against the bar"] },
    { phase: "lift", cues: ["Upper back up"] },
    { phase: "top", cues: ["Let it settle"] },
    { phase: "lower", cues: ["Down, not forward", "Hips to knee level"] },
  ],

  mistakes: [
    {
      id: "trunk-folds-forward",
      symptom: "In the lower half the bar tips you over and you end up looking at the floor.",
      why: "The camber places the load ahead of your spine, and the upper back gives way where that lever is longest.",
      fix:
        "Take off 10%, pull the elbows in under the handles, and stay in the bottom for two seconds with the " +
        "chest up.",
    },
    {
      id: "handles-pushed-up",
      symptom: "You press the handles up towards the ceiling to get through the middle.",
      why:
        "It turns the bar so that the plates come closer and the lift gets easier for a moment, and it teaches " +
        "the trunk to rely on it.",
      fix:
        "Point the handles straight ahead and hold them with your fingertips. Where that is impossible, the " +
        "weight is beyond the upper back.",
    },
    {
      id: "hips-rise-first",
      symptom: "Your seat goes up and the pad presses your neck down.",
      why: "Legs that are beaten by the start leave the lifting to the back.",
      fix:
        "Start the drive with the back of the neck against the pad and keep the knees bent for longer. Go " +
        "lighter until it stays so.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees come in when the drive starts.",
      why: "With free hands it is easy to let attention slip from the feet, and a narrow stance does the rest.",
      fix: "Grip the floor with the whole foot and turn the thighs out before you go down, not after.",
    },
    {
      id: "range-cut-short",
      symptom: "You are strong on this bar, yet the thigh never reaches level.",
      why: "The pull forward makes the bottom feel insecure, so people turn round above it.",
      fix: "Put a box or a low bench at the right depth and touch it without sitting, until you trust the position.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Keep a rack with safety arms round you. The handles make it possible to let go and hold the uprights, " +
        "but that is a choice for lighter work, not a way to save a missed lift.",
    },
  ],
};
