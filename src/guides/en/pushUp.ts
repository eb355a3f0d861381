import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The push-up, in English. */
export const pushUp: Guide = {
  exerciseId: "push-up",
  title: "Push-up",

  overview: [
    {
      text:
        "On hands and toes, you lower the body as one piece and push it up again. Chest first, front shoulder and " +
        "triceps next, while belly and hips hold the line. It is hardest at the bottom, with the chest long. " +
        "Unlike on a bench the shoulder blades are free, so serratus gets to work.",
    },
    {
      text:
        "You move about 64% of your body mass. With the hands 30 or 61 cm (12 or 24 in) up it is 55 or 41%, with " +
        "the feet that high 70 or 74%, and from the knees 49%. That gives everyone a version to start with.",
      sources: ["ebben-2011"],
    },
    {
      text:
        "It costs nothing and grows with you: add a weight vest or a plate on the upper back once twenty clean " +
        "ones are easy.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place the hands a little wider than the shoulders, fingers forward, under the chest and not the face.",
        "Straighten the legs, toes tucked, feet together or slightly apart.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze buttocks and belly until head, hips and heels make one line.",
        "Screw the hands lightly outward into the floor.",
      ],
    },
    {
      phase: "lift",
      steps: ["Push the floor away and let the whole body rise at once."],
    },
    {
      phase: "top",
      steps: ["Straighten the arms and push a little further, so that the upper back is broad."],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the chest is a fist above the floor or touches it.",
        "Keep the elbows at about 45 degrees from the ribs.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands under the chest"] },
    { phase: "brace", cues: ["Plank from head to heel"] },
    { phase: "lift", cues: ["Push the floor away"] },
    { phase: "top", cues: ["Upper back broad"] },
    { phase: "lower", cues: ["Chest to the floor"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The belly reaches the floor first and the low back hollows.",
      why: "The trunk gives up before the arms do.",
      fix: "Tuck the tailbone and squeeze the buttocks; if it returns, raise the hands on a bench.",
    },
    {
      id: "range-cut-short",
      symptom: "You nod with the elbows half bent.",
      why: "Counting to a high number rewards short repetitions.",
      fix: "Put a fist-high object under the chest and touch it each time.",
    },
    {
      id: "elbows-flare",
      symptom: "From above, arms and trunk form a T.",
      why: "The hands are too far forward or too wide.",
      fix: "Move the hands back towards the ribs until the shape is an arrow.",
    },
    {
      id: "neck-cranes",
      symptom: "The chin reaches for the floor ahead of the chest.",
      why: "It makes the way down feel shorter than it is.",
      fix: "Look at a spot between your hands and keep the back of the neck long.",
    },
    {
      id: "shoulder-blades-idle",
      symptom: "The blades stay pinched together from first to last.",
      why: "It is a habit from the bench, where they have to be pinned; here they may glide round the ribs.",
      fix: "Finish by pushing the breastbone away from the floor.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
