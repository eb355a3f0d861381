import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Triceps pushdown, in English. */
export const tricepsPushdown: Guide = {
  exerciseId: "triceps-pushdown",
  title: "Triceps pushdown",

  overview: [
    {
      text:
        "From bent to straight elbows against a cable, upper arms at your sides. All three heads of the triceps " +
        "work; the long head, which also crosses the shoulder, works short here.",
    },
    {
      text:
        "That shows when arms are scanned. Triceps trained in this position grew by 13.9%, and trained " +
        "overhead by 19.9%; the long head by 19.6% and 28.5%. So the pushdown builds arms, and in that one " +
        "trial the overhead position built them better; the two go well together.",
      sources: ["maeo-2022"],
    },
    {
      text:
        "It is easy to learn, easy on the back and can be taken close to the limit, which makes it a good last " +
        "lift.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Clip a straight or angled bar to the high pulley.",
        "Stand a small step back, grip at shoulder width, and bring the elbows to your ribs.",
        "Lean forward from the hips by a few degrees.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the shoulders down and tighten the belly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the bar down in an arc until the elbows are straight.",
        "Press with the heel of the hand and leave the upper arms where they are.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze for a moment with straight arms near the thighs.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the bar rise until the forearms pass level and touch the biceps if the elbows can stay put.",
        "Take about two seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows to the ribs"] },
    { phase: "brace", cues: ["Shoulders down"] },
    { phase: "lift", cues: ["Only forearms move"] },
    { phase: "top", cues: ["Straight and squeeze"] },
    { phase: "lower", cues: ["Past level"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The elbows swing forward on the way up and back on the way down.",
      why: "Swinging adds the lats and the shoulder to a lift for one joint.",
      fix: "Press the elbows lightly into your sides and take one plate less.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You hang over the bar and push it down with your chest.",
      why: "Body weight moves the stack once it is heavier than the triceps can shift.",
      fix: "Stand upright enough to see the top of the stack, and use a weight that lets you.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders round over the bar at the bottom.",
      why: "The last bit is done by pushing the shoulder down and in.",
      fix: "Widen the collarbones before each set and stop at straight elbows.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar moves between chest and navel only.",
      why: "Half the way up leaves out the part in which the triceps is longest.",
      fix: "Let the hands come up to the height of the breastbone.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands fold back under the bar.",
      why: "A bar in the fingers bends the wrist, and the forearms tire first.",
      fix: "Rest the thumbs on top and keep the knuckles ahead of the wrist.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
