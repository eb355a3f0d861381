import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The walking lunge, in English. */
export const walkingLunge: Guide = {
  exerciseId: "walking-lunge",
  title: "Walking lunge",

  overview: [
    {
      text:
        "One lunge runs into the next, across the room. Each leg brakes, lifts and carries you forward, so " +
        "quadriceps and glutes get full work and heart and lungs are not left out. Lunges sit among the lifts " +
        "with high glute activity in a review.",
      sources: ["krause-neto-2020"],
    },
    {
      text:
        "It needs 10 to 20 m (10 to 20 yd) of floor and little else. Long sets leave many people sore for days, " +
        "above all in glutes and inner thigh, so begin with one or two lengths.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Pick a straight lane and stand at its start with a dumbbell in each hand.",
        "Decide how many steps each leg will do.",
      ],
    },
    { phase: "brace", steps: ["Tall trunk, hips square, a breath for each step."] },
    {
      phase: "lift",
      steps: [
        "Press the front foot down and come up over it.",
        "Let the rear leg swing through without pushing off.",
      ],
    },
    { phase: "top", steps: ["Pass through a stand on one leg, or put the feet together if you need to."] },
    {
      phase: "lower",
      steps: [
        "Stride out, land softly on heel and then whole foot.",
        "Sink until the rear knee almost brushes the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Straight lane"] },
    { phase: "brace", cues: ["Tall, hips square"] },
    { phase: "lift", cues: ["Up over the front"] },
    { phase: "top", cues: ["Stand, then stride"] },
    { phase: "lower", cues: ["Soft landing, sink"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "Your line looks like that of a sailor, and the dumbbells swing.",
      why: "Each step lands in front of the other foot, and speed leaves no time to correct it.",
      fix: "Walk on two rails and bring the feet together between steps until you can do without.",
    },
    {
      id: "step-too-short",
      symptom: "Little steps, knee ahead of the toes, heel barely down.",
      why: "Tired legs shorten the stride. The knees get more of it, the hips less.",
      fix: "Count the steps per length. If the number rises, the set is over.",
    },
    {
      id: "knees-cave-in",
      symptom: "The front knee dips inward on landing.",
      why: "Every step is a small catch, and the outer hip is caught late.",
      fix: "Land slower and place the knee over the little toe. Drop the dumbbells if it persists.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You lean on the front thigh, as if walking uphill.",
      why: "The weight pulls and the back agrees to help.",
      fix: "Carry the breastbone high and choose bells you could hold for twice as long.",
    },
    {
      id: "back-leg-push",
      symptom: "You bounce off the rear toes into the next step.",
      why: "Walking has taught it to you. Here it steals work from the leg in front.",
      fix: "Stop for a second at the bottom with the weight on the front heel, then rise.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
