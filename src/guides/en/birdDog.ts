import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bird dog, in English. */
export const birdDog: Guide = {
  exerciseId: "bird-dog",
  title: "Bird dog",

  overview: [
    {
      text:
        "On hands and knees you stretch one arm forward and the opposite leg back until both are level, and keep " +
        "the trunk as still as a table. The back muscles and the glute of the lifted leg hold you from behind, " +
        "the obliques stop you from tipping.",
    },
    {
      text:
        "Measured at the spine, lifting one leg from all fours is a mild task: low load on the low back and " +
        "modest muscle activity, which is why its investigators suggested it for beginning extensor training. " +
        "Adding the opposite arm asks more of both.",
      sources: ["callaghan-1998"],
    },
    {
      text:
        "So it is a lift for control and for easy days, and a poor one for size. Hold each reach longer before " +
        "you do more of them.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel on all fours with hands under shoulders and knees under hips.",
        "Look at the floor a little ahead of the hands.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Push the floor away, find the middle between a round and a hollow back, and brace lightly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Slide one foot back and the opposite hand forward along the floor, then raise both to trunk height.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Reach long through heel and fingertips for three to five seconds, breathing.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring hand and knee back under you without shifting, and change sides.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands and knees square"] },
    { phase: "brace", cues: ["Push the floor away"] },
    { phase: "lift", cues: ["Slide out, then lift"] },
    { phase: "top", cues: ["Long, not high"] },
    { phase: "lower", cues: ["Land softly, swap"] },
  ],

  mistakes: [
    {
      id: "leg-too-high",
      symptom: "The foot rises above the hips and the low back dips.",
      why: "Above level the hip has no more extension to give, so the spine supplies it.",
      fix: "Push the heel at the wall behind you, as if to leave a footprint at hip height.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly hangs towards the floor during the hold.",
      why: "With the brace gone the back muscles and joints hold the trunk up by themselves.",
      fix:
        "Lay a light stick along the back: head, upper back and tailbone touch it, and a flat hand fits under the " +
        "waist.",
    },
    {
      id: "hips-twist",
      symptom: "One hip opens to the side as its leg comes up, and you sway over the standing knee.",
      why: "On two points the pelvis rolls unless obliques and hip muscles stop it.",
      fix: "Balance a cup of water, or a phone, on the small of the back. Keep the toes down until it stays.",
    },
    {
      id: "rushed-repetitions",
      symptom: "You swap sides in a steady trot.",
      why: "The change of sides is easy; holding still between changes is the exercise.",
      fix: "Five slow breaths per side for one set, to feel the difference. Then use three seconds.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
