import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bodyweight squat, in English. */
export const bodyweightSquat: Guide = {
  exerciseId: "bodyweight-squat",
  title: "Bodyweight squat",

  overview: [
    {
      text:
        "The squat as you would do it to pick flowers, repeated until it is hard. Quadriceps lead, glutes and " +
        "adductors help. It teaches the pattern that every loaded squat builds on.",
    },
    {
      text:
        "As training for strength it is soon outgrown: a set counts when you are close to your limit, and after " +
        "a few weeks that may take more than thirty repetitions. Growth is possible with light loads as long as " +
        "the sets are hard. Slow lowering, a pause or one leg are ways to make them so.",
      sources: ["lopez-2021"],
    },
    { text: "It suits beginners, warm-ups, travel, and the first weeks after a long break." },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet shoulder-wide and the toes turned out slightly.",
        "Hold the arms in front of you for balance.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall and take a normal breath into the belly.",
        "Spread your weight over heel, little toe and big toe.",
      ],
    },
    { phase: "lift", steps: ["Press the floor down and come up at an even speed.", "Breathe out as you rise."] },
    { phase: "top", steps: ["Open hips and knees completely, and squeeze the glutes for a beat."] },
    {
      phase: "lower",
      steps: [
        "Sit down and slightly back over two to three seconds.",
        "Let the knees follow the toes.",
        "Go as deep as heels and back allow, at least until the thighs are level.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Three points of the foot"] },
    { phase: "brace", cues: ["Stand tall first"] },
    { phase: "lift", cues: ["Press, breathe out"] },
    { phase: "top", cues: ["Open the hips"] },
    { phase: "lower", cues: ["Slow, knees follow toes"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The set gets quicker and the movement becomes a bob of the knees.",
      why: "When repetitions are what you count, depth is what you pay with.",
      fix: "Squat to a low box or a pile of books and touch it each time. Count only those that touch.",
    },
    {
      id: "heels-lift",
      symptom: "The heels come off and the shins shake.",
      why: "Stiff ankles, or the body's weight kept too far forward.",
      fix: "Reach the arms further in front, turn the toes out, or hold on to a door frame while you learn.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees point inward on the way up.",
      why: "With so little load nothing forces the outer hip to hold the thigh, and nothing tells you.",
      fix: "Put a light band round the thighs for a set or two and keep it stretched.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You drop down and rebound from the calves.",
      why: "Speed makes thirty repetitions feel like fifteen and leaves the muscles with half the job.",
      fix: "Count to three on the way down and stop for one at the bottom. Fewer repetitions will do.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
