import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The pin press, in English. */
export const pinPress: Guide = {
  exerciseId: "pin-press",
  title: "Pin press",

  overview: [
    {
      text:
        "The bench press from pins: the bar lies on the rack's pins over your chest and each repetition starts " +
        "from a dead stop. With no way down to store energy, the chest, shoulders and triceps have to get the bar " +
        "moving by themselves. The height of the pins decides where it is hardest; from just above the chest you " +
        "train the start, from mid-height the usual sticking point.",
    },
    {
      text:
        "It is a strength tool for people who bench already. Coaches use it against a weak start and to keep " +
        "lifters from bouncing; whether it does that better than a paused bench has, to our knowledge, not been " +
        "tested.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the pins at the height you want to train and write the hole number in your log.",
        "Place the bench so that the bar rests over the touch point of your normal bench press.",
        "Lie down, grip, and wedge yourself under the bar with blades back and feet planted.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Take your breath with the bar still resting, and pull the bar towards you until the slack in the " +
          "shoulders is gone.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Build pressure for a moment, then press without a jerk.",
        "Follow your usual path up and slightly back.",
      ],
    },
    {
      phase: "top",
      steps: ["Own the straight arms for a second; the pins are far away now."],
    },
    {
      phase: "lower",
      steps: [
        "Lower slowly to the same spot and set the bar down silently.",
        "Let it rest fully, keep your tension, and breathe before you go again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Same pin every week"] },
    { phase: "brace", cues: ["Slack out first"] },
    { phase: "lift", cues: ["Squeeze, then press"] },
    { phase: "top", cues: ["Own the top"] },
    { phase: "lower", cues: ["Set it down silently"] },
  ],

  mistakes: [
    {
      id: "bar-dropped-on-pins",
      symptom: "The bar crashes and rebounds off the steel.",
      why:
        "You treat the pins as a floor to drop onto, which bends bars and gives back the bounce you came here to " +
        "lose.",
      fix: "Lower for three counts and touch down without a sound.",
    },
    {
      id: "loose-on-pins",
      symptom: "The shoulders sink forward while the bar rests, and the first centimetre feels impossible.",
      why: "Resting the bar is taken as resting the body.",
      fix: "Hold blades, feet and grip exactly as they were; only the breath changes.",
    },
    {
      id: "bar-out-of-groove",
      symptom: "The bar comes off the pins towards the face or the belly.",
      why: "The bench stands a little too far up or down, so the press starts off line.",
      fix: "Move the bench, not the body, until the forearms are upright under the resting bar.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders come off the bench before the bar leaves the steel.",
      why: "You shove with the shoulders because the elbows are not in a position to press.",
      fix: "Pull the blades down again before each repetition and raise the pins one hole if they still slip.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "The pins are your safeties only if they sit above the height of your chest. Check with an empty bar that " +
        "you can slide out beneath it, use collars, and bring a spotter if the rack has open ends.",
    },
    stopAndRefer,
  ],
};
