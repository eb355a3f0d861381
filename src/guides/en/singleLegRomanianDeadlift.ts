import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-leg Romanian deadlift, in English. */
export const singleLegRomanianDeadlift: Guide = {
  exerciseId: "single-leg-romanian-deadlift",
  title: "Single-leg Romanian deadlift",

  overview: [
    {
      text:
        "You balance on one leg and tip forward like a seesaw, the free leg going back as the trunk goes down. " +
        "Hamstrings and glutes work at long length, and the side of the hip keeps the pelvis from turning.",
    },
    {
      text:
        "In twelve active men the upper part of the glute went beyond its tested maximum (105 to 169%), whichever " +
        "hand or device held the load. Such figures say that the hip works hard on one leg; they do not say how " +
        "much it grows.",
      sources: ["mo-2023"],
    },
    {
      text:
        "It makes a light dumbbell heavy, which helps at home and on trips. If balance ends your sets, hold on to " +
        "something with the free hand: the hip should fail first, not the ankle.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold one dumbbell in the hand opposite the standing leg and shift your weight over the whole foot.",
        "Soften the standing knee and find a point on the floor two metres ahead to look at.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in, and make a straight line from head to free heel.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the pelvis level again by pushing the standing hip forward.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall on the same leg, glute tight, free foot beside the other one.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Tip forward from the hip in two to three seconds; trunk and free leg move as one board, and both hip " +
          "bones face the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Whole foot down"] },
    { phase: "brace", cues: ["Head to heel long"] },
    { phase: "lift", cues: ["Drive the hip forward"] },
    { phase: "top", cues: ["Tall on one leg"] },
    { phase: "lower", cues: ["Hip bones face down"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The free hip opens to the side and the toes of that foot point outward.",
      why: "Opening shortens the way down and lets the working glute off.",
      fix: "Point the free toes at the floor and shorten the range until the pelvis stays level.",
    },
    {
      id: "lost-balance",
      symptom: "You touch down or hop in every repetition.",
      why: "The ankle is busier than the hip, and a load you must wobble under trains neither.",
      fix: "Put a fingertip on a rack or a wall, and take it away only when five repetitions are quiet.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The dumbbell reaches low because the back bends.",
      why: "The hand chases the floor after the hip has stopped folding.",
      fix: "Place a box under the dumbbell and turn round when it touches.",
    },
    {
      id: "hip-stays-put",
      symptom: "The chest goes down, but the free leg hardly rises.",
      why: "You are bowing from the spine while the hip joint stays still, so the hamstring never gets long.",
      fix: "Push the free heel towards the wall behind you and let the chest follow.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
