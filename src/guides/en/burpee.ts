import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The burpee, in English. */
export const burpee: Guide = {
  exerciseId: "burpee",
  title: "Burpee",

  overview: [
    {
      text:
        "Squat down, jump or step the feet back, lower yourself to the floor, push up, come back to the feet and " +
        "jump. Thighs and glutes do the standing up, chest and triceps the push, the calves the jump. Above all " +
        "it drives up the pulse.",
    },
    {
      text:
        "It builds stamina with no equipment. For size or strength, any lift with a weight is the better use " +
        "of the same minutes. Count whole burpees, and stop while the last looks like the first. Stepping in " +
        "place of jumping keeps the lift and takes the landings out of it.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet at hip width and a clear, firm floor around you.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Take a breath and tighten the belly before the hands go down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Place the hands in front of the feet, send the feet back and lower the chest to the floor.",
        "Push up in one piece and bring the feet back outside the hands.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand up, jump a few centimetres and reach overhead.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Land on the balls of the feet with soft knees, and breathe out before the next.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Clear, firm floor"] },
    { phase: "brace", cues: ["Belly tight first"] },
    { phase: "lift", cues: ["Chest down, one piece"] },
    { phase: "top", cues: ["Small jump, reach"] },
    { phase: "lower", cues: ["Soft and quiet"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The hips slap the floor, and the back bends on the way up from it.",
      why: "The trunk goes slack when the feet shoot back, and the low back takes the jolt twenty times over.",
      fix: "Step back one foot at a time and squeeze the backside before you lower.",
    },
    {
      id: "hard-landing",
      symptom: "You hear every landing.",
      why: "Stiff knees and flat feet send it straight up the legs, more so the more tired you are.",
      fix: "Jump half as high and land so that nobody in the next room would notice; else leave the jump out.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees touch as you land or stand up.",
      why: "Feet that come back too narrow, or tired hips, let the thighs roll in.",
      fix: "Bring the feet back wider than the hands and push the knees out over the toes.",
    },
    {
      id: "pace-beats-form",
      symptom: "The push-up has become a wriggle and the squat a bow.",
      why: "A clock or a rival sets the pace, and the body drops what it can.",
      fix: "Take the pace you could keep for twice the number, and use a pause standing up, hands on hips.",
    },
    {
      id: "breath-held-throughout",
      symptom: "You see stars on standing up.",
      why: "The floor part is done on one breath, and then you rise quickly.",
      fix: "Breathe out on the push-up and again in the air. If you feel giddy, the set is over; sit down.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Repeated jumps load feet, shins and knees. After a long break, with more body weight than the joints are " +
        "used to, in pregnancy or after a birth, step and leave the jump out until someone qualified says " +
        "otherwise.",
    },
  ],
};
