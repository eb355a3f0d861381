import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bent-over dumbbell row, in English. */
export const bentOverDumbbellRow: Guide = {
  exerciseId: "bent-over-dumbbell-row",
  title: "Bent-over dumbbell row",

  overview: [
    {
      text:
        "You hinge forward with a dumbbell in each hand and row both to your hips. Lats and middle back share " +
        "the lead, rear shoulder and arms help, and the low back holds the position for the whole set.",
    },
    {
      text:
        "Each arm has its own weight, so the hands can turn and the elbows can pass the body further than a " +
        "bar allows. The price is that nothing supports the trunk: if the back tires before the arms, a bench " +
        "under the chest or one hand on a bench is the better row that day.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand at hip width, push the hips back and let the trunk come down to about 45 degrees or lower.",
        "Hang the dumbbells straight below the shoulders, palms facing each other.",
      ],
    },
    { phase: "brace", steps: ["Breathe into the belly and keep the back flat, knees soft."] },
    { phase: "lift", steps: ["Drive both elbows back along the ribs, towards the hips."] },
    { phase: "top", steps: ["Hold the shoulder blades together for a beat with the dumbbells beside the waist."] },
    { phase: "lower", steps: ["Let the arms lengthen until the blades are drawn apart, trunk unmoved."] },
  ],

  cues: [
    { phase: "setup", cues: ["Hips back, arms hang"] },
    { phase: "brace", cues: ["Flat back, soft knees"] },
    { phase: "lift", cues: ["Elbows to your pockets"] },
    { phase: "top", cues: ["Pinch and pause"] },
    { phase: "lower", cues: ["Reach, do not sink"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The low back curls as the dumbbells hang.",
      why: "Tight or tired hamstrings let the pelvis tuck, and the load then hangs on a bent spine.",
      fix: "Bend the knees more, stay a little higher, or end the set.",
    },
    {
      id: "trunk-rises",
      symptom: "Each repetition starts with a jerk of the chest.",
      why: "The weight is more than the back can row, so hips and legs throw it.",
      fix: "Go down a pair, and let the dumbbells hang still for a moment before you pull.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The dumbbells travel up towards the armpits.",
      why: "Pulling with the elbows high hands the work to the top of the shoulders.",
      fix: "Aim at the hips and keep the neck long.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "At the top the shoulders point at the floor.",
      why: "The elbows go further back than the blades do.",
      fix: "Stop where the blades stop, and show your chest to the floor ahead of you.",
    },
    {
      id: "range-cut-short",
      symptom: "The hands stop well short of the waist.",
      why: "The last third is the hardest, and no bar touches the belly to remind you.",
      fix: "Take a weight with which the knuckles reach your sides every time.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
