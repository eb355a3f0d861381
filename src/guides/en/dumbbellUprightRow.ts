import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell upright row, in English. */
export const dumbbellUprightRow: Guide = {
  exerciseId: "dumbbell-upright-row",
  title: "Dumbbell upright row",

  overview: [
    {
      text:
        "The upright row with two dumbbells. Each hand goes its own way, so the arms can open wide and turn out a " +
        "little, which most shoulders find friendlier than a bar. The side of the shoulder and the upper trapezius " +
        "are the target.",
    },
    {
      text:
        "No study has measured this version. By analogy with the bar, keep the hands apart, and think of it as a " +
        "lateral raise with bent elbows that you can load more.",
      sources: ["mcallister-2013"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with a dumbbell in front of each thigh, palms towards you.",
        "Keep them shoulder-width apart or wider.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Let the shoulders settle and tighten the waist.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbows out to the sides and up.",
        "The dumbbells rise beside the ribs, never together under the chin.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the elbows a little below the shoulders and the hands lower than the elbows.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Return along the ribs for a slow count of two.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulder-width apart"] },
    { phase: "brace", cues: ["Shoulders settled"] },
    { phase: "lift", cues: ["Elbows to the sides"] },
    { phase: "top", cues: ["Hands below elbows"] },
    { phase: "lower", cues: ["Count two down"] },
  ],

  mistakes: [
    {
      id: "elbows-too-high",
      symptom: "The dumbbells end beside your cheeks.",
      why: "Above level the inward turn of the arm leaves little room in the joint.",
      fix: "Stop one hand's width earlier and see whether the shoulder was the one working.",
    },
    {
      id: "swung-load",
      symptom: "The weights leave the thighs with a hop.",
      why: "Heavy pairs need a start that the shoulders cannot give.",
      fix: "Take the pair you can lift from a full stop.",
    },
    {
      id: "wrists-bend",
      symptom: "The dumbbells tip outward and the thumbs point down.",
      why: "The hands try to reach higher than the elbows.",
      fix: "Let them dangle; elbows only.",
    },
    {
      id: "uneven-sides",
      symptom: "One shoulder climbs earlier.",
      why: "With a weight in each hand, the favoured side runs ahead unseen.",
      fix: "Watch both elbows in a mirror for a set.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
