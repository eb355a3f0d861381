import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The bodyweight glute bridge, in English. */
export const bodyweightGluteBridge: Guide = {
  exerciseId: "bodyweight-glute-bridge",
  title: "Bodyweight glute bridge",

  overview: [
    {
      text:
        "Lie on your back, bend your knees, lift your hips. The bridge is the simplest hip extension there is, and " +
        "for most beginners the first place where they can tell the glutes from the lower back.",
    },
    {
      text:
        "It is light work. In a review of bodyweight hip exercises the horizontal ones averaged about a third of " +
        "maximal glute activity, so treat the two-legged bridge as practice, a warm-up or a start after a long " +
        "break.",
      sources: ["macadam-feser-2019"],
    },
    {
      text:
        "Opening the knees to about 30 degrees raised glute activity in one small study, and a band around the " +
        "knees did so in another. Whether either grows more muscle has not been looked at.",
      sources: ["kang-2016", "choi-2015"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on a mat with the knees bent and the feet flat at hip width, toes a little out.",
        "Bring the heels close enough that your shins will be about upright once you are up.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Flatten your lower back softly against the floor and keep it long.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push through the heels and peel the hips off the floor.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop where thighs and trunk are in line, squeeze for two seconds and keep breathing.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Come down over three seconds and only brush the mat before the next one.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Heels near, feet flat"] },
    { phase: "brace", cues: ["Back long"] },
    { phase: "lift", cues: ["Drive the heels down"] },
    { phase: "top", cues: ["Squeeze for two"] },
    { phase: "lower", cues: ["Brush, do not rest"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "The lower back cramps before the glutes feel anything.",
      why: "The hips are pushed higher than they can extend, and the spine bends backward to allow it.",
      fix: "Lift a little less high and draw the belt line towards the ribs before you go up.",
    },
    {
      id: "incomplete-top",
      symptom: "The front of the hip is still creased at the highest point.",
      why: "Tight hip flexors or simple haste end the repetition early, just where the bridge is hardest.",
      fix: "Press a hand into each hip crease and lift until the crease is gone.",
    },
    {
      id: "feet-misplaced",
      symptom: "Hamstrings cramp, or the front of the thighs burns.",
      why: "Heels too far away make the hamstrings pull; heels under your seat make the thighs push.",
      fix: "Move both feet half a foot's length and try three repetitions again.",
    },
    {
      id: "knees-cave-in",
      symptom: "Your knees drop towards each other as you get tired.",
      why: "The muscles at the side of the hip give in before the big one does.",
      fix: "Imagine spreading the mat apart with your feet, or loop a light band above the knees as a reminder.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
