import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-leg leg press, in English. */
export const singleLegPress: Guide = {
  exerciseId: "single-leg-press",
  title: "Single-leg leg press",

  overview: [
    {
      text:
        "One foot on the plate, the other out of the way. It shows at once which leg is weaker and gives each " +
        "its full share. Quadriceps lead, helped by glutes and adductors, and the hips have to be kept level.",
    },
    {
      text:
        "It lets a strong lifter train hard with half the plates, and spares the back most of what it would hold " +
        "in two-legged squats. Start each exercise day with the weaker side and let the other match it.",
    },
    {
      text:
        "Expect somewhat more than half of what both legs press together; the trunk and the sled account for the " +
        "difference. That is a rule of thumb, not a measurement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place one foot in the middle of the plate, in line with its own hip.",
        "Rest the other foot on the floor or on the frame, clear of the path.",
        "Set the stops within reach.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press both hip bones evenly into the seat and hold the handles.",
        "Breathe in before you take the load.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push through the whole foot with the knee in line with the toes.",
        "Keep the pelvis still as the leg straightens.",
      ],
    },
    { phase: "top", steps: ["Stop with a slight bend left and check that you sit square."] },
    {
      phase: "lower",
      steps: [
        "Let it come back slowly, the knee towards the armpit of the same side.",
        "End the descent before the hip on that side begins to lift.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Foot before its hip"] },
    { phase: "brace", cues: ["Both hips down"] },
    { phase: "lift", cues: ["Push straight, pelvis still"] },
    { phase: "top", cues: ["Soft knee, sit square"] },
    { phase: "lower", cues: ["Knee to the armpit"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "One hip comes forward and you end up sitting askew.",
      why: "The load comes from one side only, and turning gives the leg a better lever.",
      fix: "Put a hand on the working hip and feel it stay. Reduce the weight until it does.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "Deep in the bend your seat rises on the loaded side.",
      why: "A single thigh can come so close that the pelvis is levered up.",
      fix: "Shorten the range by a few centimetres (an inch or two), or place the foot higher.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knee sways towards the middle.",
      why: "Nothing on the other side balances it, and the outer hip is late.",
      fix: "Turn the toes out slightly, push slowly and watch the knee for one whole set.",
    },
    {
      id: "joint-locked-hard",
      symptom: "The leg clacks straight with all the load on one knee.",
      why: "With no second leg to catch it, the end of the push comes abruptly.",
      fix: "Brake before the end, always.",
    },
    {
      id: "free-leg-helps",
      symptom: "Hands press on the thigh or the idle foot pushes against the frame.",
      why: "It gets one more repetition out and makes the comparison of sides worthless.",
      fix: "Hold the handles only, lift the idle foot off the frame, and finish the set when the leg does.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
