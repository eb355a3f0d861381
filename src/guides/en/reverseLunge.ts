import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reverse lunge, in English. */
export const reverseLunge: Guide = {
  exerciseId: "reverse-lunge",
  title: "Reverse lunge",

  overview: [
    {
      text:
        "You step back instead of forward, sink, and pull yourself up with the leg that never moved. The front " +
        "shin stays nearer upright than in a forward lunge and there is no landing to brake, which many knees " +
        "find kinder; coaches agree on that, studies are few. Quadriceps and glutes count in full.",
    },
    {
      text:
        "It is the lunge to learn first. Dumbbells at the sides keep the load low; holding one at the chest is a " +
        "good alternative while you find your balance.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand hip-wide with a dumbbell in each hand and room behind you.",
        "Shift your weight onto the leg that stays.",
      ],
    },
    { phase: "brace", steps: ["Breathe in, keep the hips square and incline the trunk a little."] },
    {
      phase: "lift",
      steps: [
        "Press the whole front foot down and bring the other leg back to you.",
        "Let the front leg do the pulling; the rear toes leave the floor without a kick.",
      ],
    },
    { phase: "top", steps: ["Stand tall on both feet, or balance on one for a beat."] },
    {
      phase: "lower",
      steps: [
        "Reach back with one foot, toes first, to a long stride.",
        "Lower the knee towards the floor in two seconds.",
        "Keep the front heel heavy.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Weight on one leg"] },
    { phase: "brace", cues: ["Square hips, slight lean"] },
    { phase: "lift", cues: ["Front foot pulls up"] },
    { phase: "top", cues: ["Tall, be still"] },
    { phase: "lower", cues: ["Reach back, toes first"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom: "The rear foot shoves you up and forward.",
      why: "The rear leg touched down with half your weight on it.",
      fix: "Let the toes land as if on thin ice. A slider under that foot teaches it in one set.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knee in front turns inward on the way up.",
      why: "You stand on one leg for most of the movement and the hip tires of it.",
      fix: "Grip the floor with the big toe and point the knee outward. Pause at the bottom if it comes too fast.",
    },
    {
      id: "lost-balance",
      symptom: "You swing out sideways with the stepping leg.",
      why: "Stepping straight behind the front heel leaves you on a tightrope.",
      fix: "Step back on its own rail, hip-wide, and look at something that does not move.",
    },
    {
      id: "step-too-short",
      symptom: "The front heel lifts and your knee feels crowded.",
      why: "A timid step back sets the rear knee right under you.",
      fix: "Reach far enough that both shins are near upright at the bottom.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The knee drops to the ground with a knock.",
      why: "Once the foot is back, it is tempting to let go.",
      fix: "Put a folded towel where the knee lands and touch it without a sound.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
