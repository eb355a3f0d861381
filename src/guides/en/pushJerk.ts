import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The push jerk, in English. */
export const pushJerk: Guide = {
  exerciseId: "push-jerk",
  title: "Push jerk",

  overview: [
    {
      text:
        "From the front of the shoulders you dip, drive the bar up with the legs and drop under it a second time to " +
        "catch it on straight arms, feet side by side. The legs do the lifting; shoulders and triceps lock and " +
        "hold. It takes more weight overhead than a press or push press.",
    },
    {
      text:
        "It suits weightlifters, throwers and people who want force in the legs to arrive in the hands. It is quick " +
        "and unforgiving of a crooked dip, so sets of two or three with full pauses serve best.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar from a rack at the height of the breastbone, hands just outside the shoulders.",
        "Let it rest on the shoulders, elbows slightly in front, feet under the hips.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Fill the trunk with air and press the ribs down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Dip straight down by a hand's length with the heels heavy.",
        "Drive up at once, and as the bar leaves, push yourself down under it.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Catch it with locked elbows and bent knees.",
        "Stand up with the bar over the back of your head.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring it to the shoulders and take the weight with a bend of the knees.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar on the shoulders"] },
    { phase: "brace", cues: ["Ribs down, air in"] },
    { phase: "lift", cues: ["Dip, drive, drop"] },
    { phase: "top", cues: ["Lock, then stand"] },
    { phase: "lower", cues: ["Knees soften the landing"] },
  ],

  mistakes: [
    {
      id: "dip-tips-forward",
      symptom: "Hips go back or heels come up, and the bar flies forward.",
      why: "You dipped like a squat instead of like a piston.",
      fix: "Dip with the back sliding down a door frame.",
    },
    {
      id: "press-out",
      symptom: "The elbows straighten after you have landed.",
      why: "You stayed too tall, or caught too slowly.",
      fix: "Practise the drop alone: from a standing press to locked arms and bent knees.",
    },
    {
      id: "arms-push-early",
      symptom: "The hands start while the knees are still bent.",
      why: "The bar leaves the shoulders before the legs have given it speed.",
      fix: "Keep the elbows still until you are standing tall in the drive.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly comes out under the bar.",
      why: "The bar is in front, and the back bends to get under it.",
      fix: "Move the head forward through the arms and squeeze the glutes.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "A missed bar goes forward: push it away and step back. Set up in a rack with room behind you, and use " +
        "bumper plates.",
    },
  ],
};
