import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bodyweight hip thrust, in English. */
export const bodyweightHipThrust: Guide = {
  exerciseId: "bodyweight-hip-thrust",
  title: "Bodyweight hip thrust",

  overview: [
    {
      text:
        "The hip thrust without a bar: upper back on a bench, sofa or step, feet on the floor, hips up. It teaches " +
        "the movement and trains the glutes as long as it is still hard for you, which for most people means the " +
        "first weeks.",
    },
    {
      text:
        "Without extra load the glutes work at a modest level. Across studies of horizontal bodyweight hip " +
        "exercises the average was about a third of maximum. Once thirty slow repetitions are easy, put a dumbbell " +
        "on your hips or work one leg at a time.",
      sources: ["macadam-feser-2019"],
    },
    {
      text: "It suits beginners, home training and warm-up sets for the heavier version.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Use a seat about 35 to 45 cm (14 to 18 in) high that cannot slide, and lean against it with the edge " +
          "just under your shoulder blades.",
        "Set the feet at hip width, far enough away that the shins stand upright when you are up.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Look towards your knees and breathe out until the ribs sink.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the heels down and raise the hips in about two seconds.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Shoulders, hips and knees make one line; tighten the glutes there for a slow count of two.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the hips until they almost touch the floor.",
        "Turn round without sitting down to rest.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bench edge under shoulder blades"] },
    { phase: "brace", cues: ["Ribs down first"] },
    { phase: "lift", cues: ["Heels into the floor"] },
    { phase: "top", cues: ["One straight line"] },
    { phase: "lower", cues: ["Down slowly, no sitting"] },
  ],

  mistakes: [
    {
      id: "incomplete-top",
      symptom: "Your hips stay a hand's width below the line between shoulders and knees.",
      why: "Without weight it is easy to move quickly and not notice that the end is missing.",
      fix: "Film one set from the side, then pause at the highest point every time.",
    },
    {
      id: "lumbar-arching",
      symptom: "Your belly arches up towards the ceiling and your lower back feels tight.",
      why: "You went on lifting after the hips were straight.",
      fix: "Stop at level and check that your lowest ribs have not flared.",
    },
    {
      id: "feet-misplaced",
      symptom: "You feel it mainly in the front or the back of the thighs.",
      why: "Feet close to you hand work to the front of the thighs, feet far away to the hamstrings.",
      fix: "Shuffle them a few centimetres at a time until the glutes lead.",
    },
    {
      id: "rushed-repetitions",
      symptom: "Thirty repetitions are over in as many seconds.",
      why: "Momentum and the rebound at the bottom replace the muscle, and a light lift has little to spare.",
      fix: "Count two up, two at the top and two down; most people find that half the number is enough.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
