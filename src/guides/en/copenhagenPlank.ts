import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Copenhagen plank, in English. */
export const copenhagenPlank: Guide = {
  exerciseId: "copenhagen-plank",
  title: "Copenhagen plank",

  overview: [
    {
      text:
        "A side plank in which the upper leg lies on a bench and the lower one hangs. The inner thigh of the upper " +
        "leg carries the pelvis, and the side of the trunk helps. It is counted in seconds.",
    },
    {
      text:
        "The trials used its moving form, in which the hips are lowered and raised. Adductor longus reached 108% " +
        "of its tested maximum there, and eight weeks of it raised the adductor strength of young footballers by " +
        "about 36%. That the hold does the same is likely and untested.",
      sources: ["serner-2014", "ishoi-2016"],
      contested: true,
    },
    {
      text:
        "It suits field sport players above all. It is harder than it looks, so start with the knee on the bench; " +
        "the foot comes later.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your side beside a bench about 40 cm (16 in) high that stands firm, with your elbow under the " +
          "shoulder.",
        "Put the inside of the upper knee on it at first. Later move to the shin and, when thirty seconds are " +
          "easy, to the ankle.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Make the body one line and tighten the belly and the seat.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the upper leg down into the bench until the pelvis floats.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the line with the lower leg beside the upper one, and keep breathing.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the hip to the floor slowly while you can still control it, then change sides.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbow under shoulder"] },
    { phase: "brace", cues: ["One straight line"] },
    { phase: "lift", cues: ["Press the bench down"] },
    { phase: "top", cues: ["Hips high, breathe"] },
    { phase: "lower", cues: ["Down under control"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The pelvis sinks towards the floor and the line turns into a bow.",
      why: "The adductors or the trunk have run out, and you hang in the joint.",
      fix: "End the hold there. Three holds of ten seconds beat one of thirty with a sag.",
    },
    {
      id: "hips-twist",
      symptom: "The chest or the pelvis turns towards the floor.",
      why: "Turning brings the hip flexors and the abdominals in, which are stronger here.",
      fix: "Stack shoulders and hips, and rest the upper hand on the hip bone to feel it move.",
    },
    {
      id: "lever-too-long",
      symptom: "You feel the inside of the knee, or a pull high in the groin, instead of the muscle.",
      why: "With the foot on the bench the whole leg is a lever, and both knee and groin take it.",
      fix: "Go back to the knee support until thirty seconds are calm on both sides.",
    },
    {
      id: "breath-held-throughout",
      symptom: "You finish red in the face and gasping.",
      why: "A hard hold invites you to stop breathing, and pressure climbs with each second.",
      fix: "Count your breaths in place of seconds: five slow ones make about twenty.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Go slowly with new volume. One or two short sets twice a week are enough at first, since the inner thigh " +
        "can stay sore for days. With pain in the groin, have it examined before you begin.",
    },
    stopAndRefer,
  ],
};
