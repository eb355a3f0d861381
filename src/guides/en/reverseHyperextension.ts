import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse hyperextension, in English. */
export const reverseHyperextension: Guide = {
  exerciseId: "reverse-hyperextension",
  title: "Reverse hyperextension",

  overview: [
    {
      text:
        "You lie face down on a high bench and raise the legs behind you, against a pendulum or a roller at the " +
        "ankles. It turns the back extension round: the trunk stays, the legs move, and nothing rests on your " +
        "shoulders.",
    },
    {
      text:
        "At half of the maximum, the activity of glutes and hamstrings was clearly above that in the Romanian " +
        "deadlift: by 20 and 18 to 28 points of maximum. The two lifts are loaded so differently that this says " +
        "little about growth.",
      sources: ["dicus-2023"],
    },
    {
      text:
        "It is hardest near the top, where hips are straight and the muscles short. It suits lifters who want more " +
        "hip work on days when the back has carried enough. You will also hear that it heals backs; that is a " +
        "question for a physiotherapist and not for a guide like this.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on the bench with the hips just over its edge and the ankles in the strap or behind the roller.",
        "Take the handles and start with the legs hanging straight down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the belly into the pad and hold the handles firmly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Tighten the glutes and raise the legs smoothly until they are in line with the trunk.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop level, count one, and keep the pad against your ribs.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the legs over two seconds and stop them before they swing under you.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hips over the edge"] },
    { phase: "brace", cues: ["Belly into the pad"] },
    { phase: "lift", cues: ["Glutes lift the legs"] },
    { phase: "top", cues: ["Level, count one"] },
    { phase: "lower", cues: ["Brake the pendulum"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The weight swings like a bell and each repetition is helped by the last.",
      why: "The pendulum stores what you put in and hands it back, so the muscles rest while it moves.",
      fix: "Stop for a full second at the bottom and start each one from rest.",
    },
    {
      id: "lumbar-arching",
      symptom: "Your feet go above level and you feel it in the small of the back.",
      why: "The hips end where the legs are in line; the spine supplies the rest.",
      fix: "Set a mark at level, and halve the weight until you stop there without effort.",
    },
    {
      id: "range-cut-short",
      symptom: "The legs move in a short arc near the bottom.",
      why: "A heavy load leaves no strength for the top, which is the part that counts here.",
      fix: "Take plates off until the heels reach the height of your seat.",
    },
    {
      id: "load-too-high",
      symptom: "The whole bench shakes and your grip fails.",
      why: "You are fighting the machine with the arms and the back.",
      fix: "Use a weight with which the trunk lies still and the hands are almost relaxed.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
