import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The side plank, in English. */
export const sidePlank: Guide = {
  exerciseId: "side-plank",
  title: "Side plank",

  overview: [
    {
      text:
        "You lie on your side and lift the hips, so that the body makes one line from ankle to head on a single " +
        "forearm. The obliques of the lower side hold it, with the hip abductors of the lower leg. You count " +
        "seconds, each side for itself.",
    },
    {
      text:
        "It is the sideways partner of the plank and easier on the wrists than most trunk work. The shoulder you " +
        "lean on has its share to carry. From bent knees it suits beginners; with the top leg raised it humbles " +
        "most others.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on one side with the elbow under the shoulder and the forearm pointing ahead.",
        "Stack the feet, or put the top one in front.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the forearm into the floor and draw the lower ribs in.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lift the hips until ear, hip and ankle line up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the line with the hips facing straight forward.",
        "Rest the top hand on the hip.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sink the hip to the floor gently, then change sides.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbow under shoulder"] },
    { phase: "brace", cues: ["Press down, ribs in"] },
    { phase: "lift", cues: ["Hips up"] },
    { phase: "top", cues: ["Hips face forward"] },
    { phase: "lower", cues: ["Sink gently"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The lower hip creeps towards the floor.",
      why: "The obliques tire, and the spine ends up hanging sideways.",
      fix: "Bend the knees and hold from there for the rest of the time. Honest short holds beat long crooked ones.",
    },
    {
      id: "hips-twist",
      symptom: "The top shoulder or hip rolls forward to the floor.",
      why: "The abdominals in front take over, and your side plank becomes half a plank.",
      fix: "Practise with heels, backside and shoulder blades against a wall.",
    },
    {
      id: "shoulders-sink",
      symptom: "The lower shoulder slides up to your ear.",
      why: "You hang in the joint instead of holding yourself off it, and it will tell you the next day.",
      fix: "Make space between ear and shoulder before the hips go up, and end the hold when it closes.",
    },
    {
      id: "neck-cranes",
      symptom: "The head droops towards the floor or lifts to look at your feet.",
      why: "A head out of line strains one side of the neck for the whole hold.",
      fix: "Fix your eyes on a point straight ahead at the height of your nose.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
