import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The EZ bar curl, in English. */
export const ezBarCurl: Guide = {
  exerciseId: "ez-bar-curl",
  title: "EZ bar curl",

  overview: [
    {
      text:
        "The barbell curl on a bar with bends in it. The hands sit half turned in, which most wrists and elbows " +
        "like better than a straight bar. The biceps still leads; the turn leaves slightly more to brachialis and " +
        "brachioradialis, though nobody has shown that it changes what grows.",
    },
    {
      text:
        "It is heaviest with the forearms level. EZ bars weigh from about 7 to 10 kg (15 to 22 lb), so weigh " +
        "yours once and log bar and plates together.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the outer bends for a hand position closer to a straight bar, the inner ones for more turn.",
        "Stand with the bar at arm's length and the same bend in each hand.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the belly in tight and pull the shoulder blades gently down.",
        "Pin the elbows beside the waist.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl both ends of the bar at the same speed.",
        "Let the forearms do the travelling while the upper arms hang.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the bar at chest height and the elbows where they began.",
        "Hold for a count of one.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the bar down on a slow arc to the thighs.",
        "Straighten the elbows before you go again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Same bend, both hands"] },
    { phase: "brace", cues: ["Belly tight", "Elbows pinned"] },
    { phase: "lift", cues: ["Ends rise together"] },
    { phase: "top", cues: ["Hold one"] },
    { phase: "lower", cues: ["Slow arc", "Straight before next"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "Knees dip, hips jump, and the bar is at the top before the arms have worked.",
      why: "The short, handy bar tempts you to add plates quickly, and the swing covers for them.",
      fix: "Stand with the heels and backside against a post and use a weight you can lift from there.",
    },
    {
      id: "elbows-drift",
      symptom: "The bar ends above the chin with the elbows pointing forward.",
      why:
        "A turned grip makes it easy to finish with the shoulders. The last part then costs the elbow flexors " +
        "nothing.",
      fix: "Stop the bar lower, at the height of the lower chest, and keep the upper arms upright.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You arch to bring the bar the last hand's breadth.",
      why: "The back shortens the lever when the arms have had enough.",
      fix: "Put one foot half a step back for balance, and rack the bar when the chest starts to lift.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands tip back or twist towards the thumbs on the slope of the bar.",
      why: "On a bend it is easy to hold the bar crooked, and the wrist then carries it at an angle.",
      fix: "Find the part of the bend where your knuckles and forearm make one line, and mark it.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The plates rattle at the bottom of each repetition.",
      why: "Letting the bar fall throws away half of the work and bounces the next lift up.",
      fix: "Reach the thighs in three seconds, with the bar silent.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
