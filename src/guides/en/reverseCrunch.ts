import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse crunch, in English. */
export const reverseCrunch: Guide = {
  exerciseId: "reverse-crunch",
  title: "Reverse crunch",

  overview: [
    {
      text:
        "You lie on your back with the knees drawn in and curl the pelvis off the floor, bringing it towards the " +
        "ribs. It is the crunch from the other end: same rectus abdominis, same rounding of the spine, but the " +
        "legs are the load and the neck has nothing to do.",
    },
    {
      text:
        "In a laboratory, reverse crunches on a 30 degree slope were among the lifts with the most activity in " +
        "both halves of the rectus abdominis and the internal oblique. The front of the thigh read high there " +
        "too, so the slope is not all abdominal. Flat on the floor is easier on every count.",
      sources: ["escamilla-2006"],
    },
    {
      text:
        "It is sold for the lower abdominals. On the slope the upper and the lower half were both among the " +
        "highest, so the study gives the claim little help, and we know of no trial that measured where the " +
        "muscle grew.",
      sources: ["escamilla-2006"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie flat, hands holding a bench or post behind your head, or palms pressed to the floor.",
        "Bring the thighs upright, knees bent.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Flatten the low back into the floor before anything moves.",
        "Breathe in while the thighs are still.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and roll the tailbone up, bringing the knees towards the chin.",
        "Think of tipping a bowl of water in your pelvis onto your chest.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause when the hips are clear by a hand's width; more height means the legs are kicking.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Unroll slowly until the tailbone lies down, thighs coming back to upright and no farther.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thighs upright, hands fixed"] },
    { phase: "brace", cues: ["Flatten the low back"] },
    { phase: "lift", cues: ["Tailbone up first", "Knees to chin"] },
    { phase: "top", cues: ["A hand of daylight"] },
    { phase: "lower", cues: ["Unroll slower than up"] },
  ],

  mistakes: [
    {
      id: "legs-swing",
      symptom: "The knees shoot past your face and the hips follow with a hop.",
      why: "Swung legs carry the pelvis up by themselves, and the abdominals arrive afterwards.",
      fix:
        "Stop dead with the thighs upright before each one. If no height is left, that is your honest range for now.",
    },
    {
      id: "range-cut-short",
      symptom: "The knees come in and out, but the tailbone never leaves the floor.",
      why: "Moving only the thighs is hip flexion. The abdominals curl the pelvis, and here it did not curl.",
      fix: "Slide a folded towel under the tailbone and look for daylight between the two each time.",
    },
    {
      id: "lumbar-arching",
      symptom: "As the legs go down, a gap opens under the small of your back.",
      why: "Legs far from the body pull the pelvis forward. The hip flexors win and the back is left holding.",
      fix: "Go no lower than thighs upright, and bend the knees more to shorten the lever.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The hips drop with a thud.",
      why: "Coming down is where you learn to hold the pelvis, and gravity is happy to do it for you.",
      fix: "Three seconds from the top to tailbone down. Hold on firmly to the post with the hands.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
