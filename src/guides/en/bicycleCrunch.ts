import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bicycle crunch, in English. */
export const bicycleCrunch: Guide = {
  exerciseId: "bicycle-crunch",
  title: "Bicycle crunch",

  overview: [
    {
      text:
        "On your back, you hold a crunch and turn the chest from side to side while the legs pedal. Each turn " +
        "brings a shoulder towards the opposite knee. The obliques turn you, the rectus abdominis keeps you up, " +
        "and the hip flexors move the legs.",
    },
    {
      text:
        "Nothing rests between repetitions, so it burns early and loads little. Treat it as endurance work for " +
        "the trunk: sets of fifteen to thirty, slow. There is no sensible way to add weight, and speed is not " +
        "progress.",
    },
    {
      text:
        "It suits home training and the end of a session. If the low back lifts as soon as a leg straightens, " +
        "keep that foot higher, or learn the dead bug first.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your back, thighs upright, fingertips by the ears, elbows wide.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Curl the shoulder blades off the floor and press the low back down; both stay so for the whole set.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten one leg, low but not touching, as you turn the breastbone towards the other knee.",
        "Breathe out with the turn.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a beat with the shoulder, not just the elbow, pointing at the knee.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Come back through the middle without lying down and turn to the other side.",
        "Both sides make two repetitions; log them the same way every time.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows wide"] },
    { phase: "brace", cues: ["Blades up, back down"] },
    { phase: "lift", cues: ["Shoulder to knee", "Breathe out, turn"] },
    { phase: "top", cues: ["Hold for a beat"] },
    { phase: "lower", cues: ["Through the middle, slowly"] },
  ],

  mistakes: [
    {
      id: "elbows-chase-knees",
      symptom: "The elbows flap in front of your face, while the chest stays pointing at the ceiling.",
      why: "Touching elbow to knee can be done with arms and neck alone. The obliques turn ribs, not elbows.",
      fix:
        "Keep both elbows wide enough to be out of sight, and turn until the rear shoulder blade is clear of the " +
        "floor.",
    },
    {
      id: "rushed-repetitions",
      symptom: "You pedal like a sprinter and lose count.",
      why: "Fast legs carry the hips from side to side, and no turn is ever finished.",
      fix: "Say a full second aloud at each end. Half the repetitions will do more.",
    },
    {
      id: "neck-cranes",
      symptom: "Fingers laced, chin on the chest, and an ache at the base of the skull.",
      why: "Holding the head up through a long set is work in itself, so the hands start to pull.",
      fix: "Let the head lie in the hands like a ball in a cup. Rest on the floor when the neck speaks up.",
    },
    {
      id: "lumbar-arching",
      symptom: "With the leg out, you could slide a hand under your low back.",
      why: "The straight leg is a long lever, and the pelvis tips once the abdominals cannot hold it.",
      fix:
        "Straighten the leg towards the wall rather than along the floor, and lower it only as far as the back " +
        "stays down.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
