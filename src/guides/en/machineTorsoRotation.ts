import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine torso rotation, in English. */
export const machineTorsoRotation: Guide = {
  exerciseId: "machine-torso-rotation",
  title: "Machine torso rotation",

  overview: [
    {
      text:
        "Seated or kneeling in a machine that holds either pelvis or chest, you turn the trunk against a stack. " +
        "It loads rotation directly and in small steps, which few other lifts do: obliques first, the deep back " +
        "muscles on one side helping.",
    },
    {
      text:
        "The stack asks much the same all the way. Because the frame holds you, the spine has to make the whole " +
        "turn itself, and how far you set the start decides how far it is wound up under load. Begin with less " +
        "range than the machine offers.",
    },
    {
      text: "One side a set, same weight on both. Start with the weaker side and let it set the number.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Adjust the seat so that the pads sit snug on chest or shoulders and the hips are held.",
        "Set the range limiter so that the start is an easy turn, well short of your end.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit tall, knees squeezed against their pads, and take the handles lightly.",
        "Breathe in before you turn.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and turn ribs and shoulders as one, at an even pace.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish where the turn ends by itself, and hold for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Go back slowly to the start without letting the plates touch.",
        "Change the setting and train the other side.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Start with an easy turn"] },
    { phase: "brace", cues: ["Tall, knees squeezed"] },
    { phase: "lift", cues: ["Ribs turn, head follows"] },
    { phase: "top", cues: ["Stop without forcing"] },
    { phase: "lower", cues: ["Even pace back"] },
  ],

  mistakes: [
    {
      id: "range-forced",
      symptom: "You start wound up to the last notch and feel a pull deep in the back.",
      why: "At the end of its turn the spine has little muscle to brake with, so joints and discs do the braking.",
      fix:
        "Take two notches off both ends. A turn of about 30 degrees each way is plenty; that figure is " +
        "judgement.",
    },
    {
      id: "hips-twist",
      symptom: "The knees slide on their pads and one hip comes forward.",
      why: "When the pelvis goes along, the trunk turns less than it seems to.",
      fix: "Squeeze a rolled towel between the knees; if it drops, you turned from below.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack snaps you back to the start.",
      why: "Being wound up fast under load is the part to avoid most.",
      fix: "Take two full seconds back, and stop at the limiter softly.",
    },
    {
      id: "load-too-high",
      symptom: "Every one begins with a jerk and a held breath.",
      why: "Legs against the pads and a throw of the shoulders can beat a stack that the obliques cannot.",
      fix:
        "Choose a weight that starts moving without a jolt, and add one plate when twenty are smooth on both sides.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Leave this machine out with a known disc or spine problem unless a professional has cleared it. Pain " +
        "that runs into the leg during or after turning ends the exercise until someone has looked at it.",
    },
  ],
};
