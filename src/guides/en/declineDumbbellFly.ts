import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The decline dumbbell fly, in English. */
export const declineDumbbellFly: Guide = {
  exerciseId: "decline-dumbbell-fly",
  title: "Decline dumbbell fly",

  overview: [
    {
      text:
        "The fly with the head lower than the hips. The arms open against the lower fibres of the chest, and the " +
        "front of the shoulder is hardly needed. It is heaviest in the stretch, like every fly with dumbbells.",
    },
    {
      text:
        "Few people need it. It has a place when flat flies bother the shoulder and you have no cables; a " +
        "high-to-low cable fly trains the same fibres with less trouble getting in and out.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hook the legs first, then have the dumbbells handed to you or bring them back from the thighs.",
        "Use the smallest slope the bench has.",
        "Palms facing, elbows a little bent, arms above the lower chest.",
      ],
    },
    {
      phase: "brace",
      steps: ["Breathe in and set the shoulders down towards the hips."],
    },
    {
      phase: "lift",
      steps: ["Draw the arms together above the lower ribs as if closing two doors."],
    },
    {
      phase: "top",
      steps: ["Pause with the dumbbells apart and the chest tight."],
    },
    {
      phase: "lower",
      steps: [
        "Open to the height of the bench, slower towards the end.",
        "Give the dumbbells away or set them down before you unhook.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hook, then load"] },
    { phase: "brace", cues: ["Shoulders towards hips"] },
    { phase: "lift", cues: ["Close two doors"] },
    { phase: "top", cues: ["Tight, not touching"] },
    { phase: "lower", cues: ["Slow at the end"] },
  ],

  mistakes: [
    {
      id: "legs-not-secured",
      symptom: "You feel yourself sliding when the arms open.",
      why: "Opening shifts your balance towards the head, so loose rollers show themselves here.",
      fix: "Tighten them until the shins are held, and rehearse once with empty hands.",
    },
    {
      id: "lowered-too-deep",
      symptom: "The dumbbells drop below the bench and pull the arms open.",
      why: "Upside down it is hard to tell where level is.",
      fix: "Ask someone to hold a hand at bench height for the first set.",
    },
    {
      id: "elbows-locked-straight",
      symptom: "Straight arms and a tug in the elbow crease.",
      why: "A longer lever makes a small dumbbell feel worth more.",
      fix: "Bend to the shape of a wide hug.",
    },
    {
      id: "fly-becomes-press",
      symptom: "The path is up and down instead of out and in.",
      why: "Fatigue shortens the lever by bending the elbows.",
      fix: "Finish that set as presses if you like, but log the flies only.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Never open the arms with a dumbbell that you doubt; from this position you cannot sit up to save it. " +
        "Pressure in the head or eyes is a reason to stop, and with high blood pressure or glaucoma to leave it " +
        "out.",
    },
    stopAndRefer,
  ],
};
