import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The hammer curl, in English. */
export const hammerCurl: Guide = {
  exerciseId: "hammer-curl",
  title: "Hammer curl",

  overview: [
    {
      text:
        "Palms face each other from the bottom to the top, as if you held two hammers. In that grip the biceps " +
        "loses some of its pull, and brachialis and brachioradialis, the muscles under and beside it, take the " +
        "larger share. Level forearms are the hard point.",
    },
    {
      text:
        "The credit this library gives those two comes from anatomy; the trials we cite have not measured their " +
        "growth in this lift. It suits people whose wrists dislike the palms-up grip, and most can use a little " +
        "more weight here. Across the body or straight up makes no difference worth a second log.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand or sit with a dumbbell at each side, thumbs forward.",
        "Hold the handles firmly with the wrists in the middle.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Grow tall, drop the shoulders and tighten the waist.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the thumbs up towards the shoulders.",
        "Leave the elbows beside the body.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the forearm nears upright and keep the thumb on top.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower until the arm is straight, in two to three seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs forward"] },
    { phase: "brace", cues: ["Tall, shoulders low"] },
    { phase: "lift", cues: ["Thumbs to shoulders"] },
    { phase: "top", cues: ["Thumb still on top"] },
    { phase: "lower", cues: ["Two counts down"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "Both dumbbells start with a shove from the hips.",
      why: "You can hold more in this grip than you can curl, so the legs are asked to help.",
      fix: "Lean your back on a wall. The dumbbells you can lift there are the ones to use.",
    },
    {
      id: "elbows-drift",
      symptom: "Elbows move ahead of the ribs and the dumbbells finish by your ears.",
      why: "The shoulder raises the whole arm when the forearm muscles slow down.",
      fix: "Stop the thumbs at the height of the breastbone for a while.",
    },
    {
      id: "palms-turn-up",
      symptom: "Near the middle your palms roll towards the ceiling.",
      why: "The body looks for the biceps when the weight gets heavy. It turns the lift into an ordinary curl.",
      fix: "Look at the thumb: it must be the highest part of the hand from start to finish.",
    },
    {
      id: "range-cut-short",
      symptom: "The arms never quite hang.",
      why: "Short hammers come from rushing, with both hands pumping in turn.",
      fix: "Wait for a straight elbow and count it before the next lift.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The dumbbells drop back to the thighs and knock them.",
      why: "A strong grip makes it feel as though you had control when you only have hold.",
      fix: "Lower so that the dumbbell would not wake a sleeper when it arrives.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
