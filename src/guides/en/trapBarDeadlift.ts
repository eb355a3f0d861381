import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The trap bar deadlift, in English. */
export const trapBarDeadlift: Guide = {
  exerciseId: "trap-bar-deadlift",
  title: "Trap bar deadlift",

  overview: [
    {
      text:
        "You stand inside a six-sided bar and hold it at your sides. The weight is in line with the body instead " +
        "of in front of it, so the knees may come forward and the trunk stays more upright: something between a " +
        "squat and a deadlift.",
    },
    {
      text:
        "Lifters produced more force, power and speed with it than with a straight bar (about 1870 against 1640 " +
        "watts at the peak). Glute activity was 16% below that of the hip thrust, and the straight bar asked more " +
        "of biceps femoris.",
      sources: ["camara-2016", "andersen-2018"],
    },
    {
      text:
        "It is the easiest deadlift to learn and the kindest to shins. It suits athletes, beginners and tall " +
        "people; if you compete in powerlifting it does not replace the lift you are judged on. Check what your " +
        "bar weighs, since they run from 20 to 30 kg (45 to 65 lb).",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Step in so that the handles line up with the middle of your feet, hip width apart.",
        "Push the hips back, bend the knees and take the handles exactly in the middle.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Straighten your arms, spread the chest and breathe in against a tight belly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the floor down with the whole foot so that knees and hips straighten together.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand straight, shoulders relaxed over the hips, and wait for the bar to stop swinging.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sit the hips back and down, with the handles travelling straight to the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Middle of foot, middle grip"] },
    { phase: "brace", cues: ["Arms long, chest wide"] },
    { phase: "lift", cues: ["Push the floor down"] },
    { phase: "top", cues: ["Stand tall, stand still"] },
    { phase: "lower", cues: ["Straight back down"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The lower back is round when the plates come off the floor.",
      why: "High handles or a light start make it tempting to grab and go.",
      fix: "Set the back first, hold it for a second, and use the high handles if the low ones bend you.",
    },
    {
      id: "hips-rise-first",
      symptom: "Your seat goes up and the handles stay where they are.",
      why: "The legs were left behind and now the back has to lift on its own.",
      fix: "Pause with the plates just off the floor in the first sets; it shows you who is pushing.",
    },
    {
      id: "bar-tips",
      symptom: "The front or the back of the bar dips as it rises.",
      why: "You hold the handles too far forward or back, or the plates on the two ends differ.",
      fix: "Find the balance point with the empty bar and mark it with chalk.",
    },
    {
      id: "trunk-leans-back",
      symptom: "At the top the shoulders go behind the hips.",
      why: "With the weight at your sides there is nothing to lean against, only the lower back to bend.",
      fix: "Squeeze the glutes, stop when you are straight, and think of growing taller.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees move towards each other on the way up.",
      why: "They are free to travel here, and tired hips let them fall inward.",
      fix: "Point the knees at the second toe and take some weight off if they still wander.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
