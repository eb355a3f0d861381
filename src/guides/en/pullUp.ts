import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The pull-up, in English. */
export const pullUp: Guide = {
  exerciseId: "pull-up",
  title: "Pull-up",

  overview: [
    {
      text:
        "You hang from a bar with the palms away and pull until the chin is over it. Latissimus dorsi and teres " +
        "major bring the upper arms down to your sides, the elbow flexors bend the arms, and the middle back draws " +
        "the shoulder blades down and together. The middle third, elbows at about a right angle, is the hardest " +
        "part for most people.",
    },
    {
      text:
        "Electrodes read the lats at 117 to 130% of a maximal static effort in pull-ups and chin-ups alike, so " +
        "neither owns the lats. The pull-up asked more of the lower trapezius, the chin-up more of the biceps and " +
        "chest. A second study found hand position to matter less than that. Activity is not growth, so pick the " +
        "grip your elbows like.",
      sources: ["youdas-2010", "dickie-2017"],
      contested: true,
    },
    {
      text:
        "It suits anyone who can do at least three clean repetitions; below that, the assisted machine, a band or " +
        "the pulldown gives you sets long enough to learn from. Your own weight is the load: about 95% of it moves, " +
        "and figures from 94 to 100% are in use. Keep one of them for your whole log.",
      sources: ["hartmann-tunnemann"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar a little wider than your shoulders, thumbs around it, palms away.",
        "Hang with straight arms and let the shoulders rise towards your ears; this is where every repetition " +
          "begins.",
        "Hang added weight from a belt so that it does not touch the thighs.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tighten belly and glutes and bring the legs slightly in front of you.",
        "Draw the shoulder blades down before you bend an elbow.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbows towards your back pockets.",
        "Keep your chest lifted so that the bar comes to the collarbones, not to the forehead.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the chin is over the bar with the neck in line.",
        "Hold for a moment with the shoulder blades down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Take about two seconds to come down.",
        "Straighten the arms fully before you pull again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Long arms, quiet legs"] },
    { phase: "brace", cues: ["Blades down first"] },
    { phase: "lift", cues: ["Elbows to back pockets", "Chest to the bar"] },
    { phase: "top", cues: ["Chin over, neck long"] },
    { phase: "lower", cues: ["Two seconds to straight arms"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "Your elbows are still bent when you turn round, or the chin stops below the bar.",
      why:
        "The two ends are the hard ones, so they go first when you tire, and the log then compares repetitions of " +
        "different length.",
      fix: "Count only what goes from straight arms to chin over the bar, even if that halves the number.",
    },
    {
      id: "legs-help",
      symptom: "The knees kick or the hips swing as you leave the bottom.",
      why: "Momentum carries you through the part where the lats should work, and the numbers stop meaning anything.",
      fix:
        "Cross the ankles, squeeze the glutes and pause for a second in the hang; switch to assistance if nothing " +
        "moves.",
    },
    {
      id: "shoulder-blades-idle",
      symptom: "The arms bend while the shoulders stay up by the ears.",
      why: "The elbow flexors then do most of it and tire long before your back.",
      fix: "Do five scapular pulls before the first set: straight arms, only the shoulder blades move.",
    },
    {
      id: "neck-cranes",
      symptom: "The chin reaches up and forward for the last few centimetres.",
      why: "Stretching the neck wins height without the back having earned it, and it may irritate the neck.",
      fix: "Look straight ahead and end the set when the collarbones no longer rise.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You drop from the top into the hang.",
      why: "Half of the repetition goes untrained and the jolt lands on shoulders and elbows.",
      fix: "Count two on the way down; if you cannot, that was the last repetition.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
