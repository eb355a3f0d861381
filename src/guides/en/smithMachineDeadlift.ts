import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine deadlift, in English. */
export const smithMachineDeadlift: Guide = {
  exerciseId: "smith-machine-deadlift",
  title: "Smith machine deadlift",

  overview: [
    {
      text:
        "The deadlift on rails. The bar cannot drift, so you need not balance it, but it cannot move around your " +
        "knees either: your body has to fit itself to a straight line.",
    },
    {
      text:
        "It trains the same muscles as the free bar, with less to hold steady. No study has compared the two for " +
        "growth. Many machines do not let the bar down to the height of full-size plates, so you may start higher " +
        "than usual.",
    },
    {
      text:
        "It is a fair choice where there is no free bar, or for a hinge with a fixed path after heavy work. Weigh " +
        "the bar or ask: from one machine to another it feels like 7 to 25 kg (15 to 55 lb), and your log should " +
        "hold what yours is.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the stops at mid-shin or lower and stand so that the bar runs straight above the middle of your feet.",
        "Bend to it with hips back and hands just outside the legs, then turn the bar out of its hooks.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Straighten the arms, press the chest forward and brace.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the floor away and let knees and hips straighten together.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall without leaning into the rails.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Hips go back first, knees bend later, and the bar rides down close to the shins.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar above mid-foot"] },
    { phase: "brace", cues: ["Chest forward, brace"] },
    { phase: "lift", cues: ["Push the floor away"] },
    { phase: "top", cues: ["Tall, no leaning"] },
    { phase: "lower", cues: ["Hips back first"] },
  ],

  mistakes: [
    {
      id: "feet-off-the-track",
      symptom: "You feel pushed onto your toes or pulled backward against the bar.",
      why: "On rails the feet decide the balance, since the load cannot move.",
      fix:
        "Shift them by two or three centimetres (an inch) with the empty bar until the pressure is under the " +
        "middle of the foot.",
    },
    {
      id: "lumbar-rounding",
      symptom: "Your back bends as the bar nears the stops.",
      why: "The fixed path does not leave room for your knees, so the spine gives way.",
      fix: "Raise the stops, or step slightly back so that the shins stay upright.",
    },
    {
      id: "hips-rise-first",
      symptom: "The legs are straight while the bar is still at the shins.",
      why: "Guided bars invite heavier weights than the legs are ready for.",
      fix: "Reduce the load until the bar and your seat begin to move at the same time.",
    },
    {
      id: "touch-and-bounce",
      symptom: "The carriage hits the stops and springs back up.",
      why: "The rubber gives energy you did not produce, and the hooks can catch half-way.",
      fix: "Set it down for a full second before each repetition.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text: "Learn how the hooks lock before you load the bar, and set the stops so that they catch it if you let go.",
    },
    stopAndRefer,
  ],
};
