import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The low-bar back squat, in English. */
export const lowBarBackSquat: Guide = {
  exerciseId: "low-bar-back-squat",
  title: "Low-bar back squat",

  overview: [
    {
      text:
        "The bar lies across the back of the shoulders instead of on top of them, the trunk leans further " +
        "forward, and the hips go further back. That shares the work out: quadriceps, gluteus maximus and " +
        "adductor magnus all count in full, and the low back has more to hold than in a high-bar squat.",
    },
    {
      text:
        "Most people lift a little more this way, so it is the usual choice of powerlifters. No trial has " +
        "compared growth between the two bar positions; squats in general grew quadriceps, adductors and glutes, " +
        "and left the hamstrings and rectus femoris much as they were.",
      sources: ["kubo-2019", "plotkin-2023"],
    },
    {
      text:
        "It suits you if your ankles are stiff, your thighs long, or the number on the bar matters. It suits you " +
        "less if your shoulders will not reach back under the bar.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar at mid-chest height and the safety arms just below your lowest point.",
        "Squeeze the shoulder blades together and wedge the bar onto the ledge they make, below the bony ridge " +
          "of the blade.",
        "Take a grip as narrow as your shoulders allow, thumbs over or round, and walk back in two or three steps.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Feet a little wider than the hips, toes turned out 15 to 30 degrees.",
        "Breathe in against a tight belly and pull the bar down into your back.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "From the bottom, push the floor away and drive the back up into the bar.",
        "Let hips and shoulders rise together; the lean stays the same until you are past halfway.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with hips and knees straight and the bar over the middle of the foot.",
        "Take the next breath here, standing still.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sit back and down at once, letting the trunk lean as the hips travel.",
        "Push the knees out in the direction of the toes.",
        "Turn round when the crease of the hip is level with the top of the knee.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Blades tight, bar wedged", "Hands close"] },
    { phase: "brace", cues: ["Air in, ribs down"] },
    { phase: "lift", cues: ["Back into the bar", "Hips and chest together"] },
    { phase: "top", cues: ["Stand tall, breathe"] },
    { phase: "lower", cues: ["Hips back, knees out", "Stay over mid-foot"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "Near the bottom the pelvis tucks under and the low back loses its shape; you may see it only on film.",
      why:
        "Either you have gone deeper than your hips allow at this stance, or the belly was never tight. The back " +
        "then bends while it carries the whole load.",
      fix:
        "Stop a few centimetres (an inch or two) higher, turn the toes out more, and take the breath before each " +
        "descent. If it still rounds, take weight off.",
    },
    {
      id: "hips-rise-first",
      symptom:
        "You come out of the hole with the hips shooting up and the chest left behind, and finish as if it were " +
        "a good morning.",
      why:
        "The quadriceps were the weaker link, so the hips look for another way. A leaning squat makes it " +
        "tempting, and the low back pays for it.",
      fix:
        "Think of pushing the bar up with your back from the first centimetre. Take 10% off and pause for a " +
        "second at the bottom until the angle holds.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees drift towards each other as you drive up, most of all on the last repetitions.",
      why:
        "The feet are often too wide or too straight for your hips, or the load has outgrown you. Work leaves " +
        "the adductors and glutes at the hardest place.",
      fix:
        "Spread the floor with your feet, keep the knees over the second toe, and stop the set when they will " +
        "not stay there.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar gets heavier from week to week and the hips stop a hand's width above the knee.",
      why: "A leaning back feels low long before the hips are. Glutes and adductors grow less from half the depth.",
      fix: "Film one set from the side, or set a box or a pin at your depth and touch it lightly every time.",
      sources: ["kubo-2019"],
    },
    {
      id: "bar-slides-down",
      symptom: "The bar creeps towards the elbows during the set and your wrists or shoulders carry part of it.",
      why: "The shelf was never made: blades apart, chest soft, or the bar too low for your build.",
      fix:
        "Rack it and start over with the blades squeezed. Chalk on the shirt helps, and so does moving the bar " +
        "up by a finger's width.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Squat inside a rack with the safety arms set, or with people who know how to take the bar. If you are " +
        "caught at the bottom, lower it onto the arms and move out forward.",
    },
  ],
};
