import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The decline dumbbell bench press, in English. */
export const declineDumbbellBenchPress: Guide = {
  exerciseId: "decline-dumbbell-bench-press",
  title: "Decline dumbbell bench press",

  overview: [
    {
      text:
        "Two dumbbells on a bench that slopes towards the head. The lower part of the chest leads, the triceps " +
        "help, and the front of the shoulder has an easy day. The dumbbells let you go deeper than a bar on " +
        "the same bench.",
    },
    {
      text:
        "It suits shoulders that dislike flat or incline work and people who want the chest without much " +
        "shoulder. Getting up and down with two dumbbells and hooked legs is awkward, so think of it as a lift " +
        "for moderate loads.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Use a small slope and hook both legs under the rollers until nothing gives.",
        "Have the dumbbells handed to you, or hold them on the thighs while you lie back in one piece.",
        "Draw the shoulder blades down away from the ears.",
      ],
    },
    {
      phase: "brace",
      steps: ["Hold the dumbbells over the lower ribs and take a breath."],
    },
    {
      phase: "lift",
      steps: [
        "Press towards the ceiling, not towards your feet.",
        "Let the hands come in a little as the arms straighten.",
      ],
    },
    {
      phase: "top",
      steps: ["Keep the arms long over the shoulders and the neck relaxed."],
    },
    {
      phase: "lower",
      steps: [
        "Let the elbows sink beside the ribs until the chest is stretched.",
        "At the end hand the dumbbells off, or lower them to the floor on both sides before unhooking.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hook up tight"] },
    { phase: "brace", cues: ["Shoulders away from ears"] },
    { phase: "lift", cues: ["To the ceiling"] },
    { phase: "top", cues: ["Long arms, loose neck"] },
    { phase: "lower", cues: ["Elbows beside ribs"] },
  ],

  mistakes: [
    {
      id: "legs-not-secured",
      symptom: "Your body creeps down the bench with every press.",
      why: "The rollers are set for longer legs, and both hands are full when the slide starts.",
      fix: "Set them again until the knees stay bent over the edge, and give the bench a tug before you load.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbells stop a hand above the chest.",
      why: "The slope hides how high they still are.",
      fix: "Have someone touch your chest at the height the handles should reach.",
    },
    {
      id: "uneven-sides",
      symptom: "One dumbbell drifts towards the face.",
      why: "Hanging head first makes it hard to feel level.",
      fix: "Fix your eyes on a point on the ceiling and press both hands towards it.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands tilt towards the head.",
      why: "On this bench gravity pulls them that way.",
      fix: "Keep the little fingers slightly higher than the thumbs and the load over the forearm.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "A dumbbell lost on a decline falls towards the face. Train below failure unless someone stands by. " +
        "Leave the head-down position if you feel pressure in the head or eyes, and talk to a doctor first if " +
        "you have high blood pressure or glaucoma.",
    },
    stopAndRefer,
  ],
};
