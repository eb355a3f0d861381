import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The sumo deadlift, in English. */
export const sumoDeadlift: Guide = {
  exerciseId: "sumo-deadlift",
  title: "Sumo deadlift",

  overview: [
    {
      text:
        "A deadlift with the feet wide, the toes out and the hands between the knees. The trunk is more upright " +
        "than in the conventional lift, the bar travels less, and the legs do a larger part of the work: " +
        "quadriceps, glutes and the adductors on the inside of the thighs.",
    },
    {
      text:
        "In thirteen football players the inner and outer quadriceps were more active than in the conventional " +
        "deadlift and the calf less so. For the glutes, hamstrings and back extensors no difference was reported. " +
        "Which of the two you pull more with depends on your build.",
      sources: ["escamilla-2002"],
    },
    {
      text:
        "The start is the hard part. If your hips open easily and your arms are of ordinary length, it may be your " +
        "stronger style; if a wide stance pinches in the groin, stay with a narrower one.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the shins almost touching the bar and the feet wide enough that the shins are upright when " +
          "you are down.",
        "Turn the toes out so that knees and feet point the same way, and grip the bar straight below your shoulders.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the slack out of the bar until you hear it click against the plates.",
        "Fill the belly with air, push the knees out over the feet and lift the chest.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Spread the floor and push it away; hips and shoulders leave together, and the bar stays on your legs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall with knees and hips locked at the same moment, shoulders over hips.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Push the hips back first, then bend the knees, and set the bar down where it came from.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shins to the bar"] },
    { phase: "brace", cues: ["Slack out, chest up"] },
    { phase: "lift", cues: ["Push the knees out", "Spread the floor"] },
    { phase: "top", cues: ["Hips to the bar"] },
    { phase: "lower", cues: ["Back to the same spot"] },
  ],

  mistakes: [
    {
      id: "knees-cave-in",
      symptom: "The knees come inward as the plates leave the floor.",
      why: "The adductors are strong pullers and the outer hips do not hold against them.",
      fix: "Lighten the bar, turn the toes a little further out and lead with the knees.",
    },
    {
      id: "hips-rise-first",
      symptom: "The hips shoot up and you finish with a stiff-legged pull.",
      why: "The start was lower than your legs could manage, or the weight was heavier than they could move.",
      fix: "Set the hips higher and push with the feet before you think of the back.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The lower back bends as you break the weight from the floor.",
      why: "A start without tension lets the load take up the slack in your spine.",
      fix: "Pull gently until everything is tight, and only then push. Stop the set when you cannot hold that shape.",
    },
    {
      id: "stance-too-wide",
      symptom: "The hips pinch, the feet slip or the knees cannot reach the line of the toes.",
      why: "Very wide stances are made for hips that allow them.",
      fix: "Bring each foot in by a few centimetres until the knees track over the toes without effort.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar swings away from the shins or scrapes only one of them.",
      why: "The weight sits on the toes, or the shoulders are behind the bar.",
      fix: "Pull the bar in towards you with the lats and start with your weight over the middle of the foot.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Keep your toes clear of the plates. In a wide stance they end up right beside them, and a bar that lands " +
        "crooked finds them.",
    },
    stopAndRefer,
  ],
};
