import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The hack squat, in English. */
export const hackSquat: Guide = {
  exerciseId: "hack-squat",
  title: "Hack squat",

  overview: [
    {
      text:
        "Your back lies against a sled on an inclined rail and you squat up and down with the shoulders under " +
        "pads. Nothing has to be balanced and the back has little to hold, so the quadriceps can be worked close " +
        "to their limit, deep and steadily. Glutes and adductors help.",
    },
    {
      text:
        "It fits well after free squats, or in their place when you want the thighs without the strain on the " +
        "trunk. The empty sled has a weight of its own, from 20 to 60 kg (45 to 130 lb) or so, less the slope. " +
        "Log the plates alone or with the sled, but always the same way.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the stops so that you can get out at the bottom.",
        "Lie back with shoulders firmly under the pads and hips against the backrest.",
        "Feet shoulder-wide in the middle of the plate, lower for more bend of the knee, higher for more of the hip.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press your low back and hips into the rest and hold the handles loosely.",
        "Take a breath and release the sled.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the plate away with the whole foot.",
        "Drive evenly with both legs, knees in line with the toes.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop a little before the knees lock.",
        "Breathe without letting the shoulders come off.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for two to three seconds until the thighs are past parallel with the plate.",
        "Stay on the heels and pause briefly before the turn.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulders under, hips back"] },
    { phase: "brace", cues: ["Press into the pad"] },
    { phase: "lift", cues: ["Whole foot, even push"] },
    { phase: "top", cues: ["Knees stay soft"] },
    { phase: "lower", cues: ["Slow and deep", "Pause, then push"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "You stack plates and move the sled by a hand's width.",
      why:
        "The upper half is far easier than the lower, and the number looks good. The long muscle length at the " +
        "bottom is the reason to use this machine.",
      fix: "Take off a third and go to the stops with control. Add weight only while the depth stays.",
    },
    {
      id: "heels-lift",
      symptom: "The heels come up and the knees take the push.",
      why: "The feet stand too low on the plate for your ankles.",
      fix: "Move them up by 5 cm (2 in) and try again, until the heels stay.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "The seat curls away from the backrest at the bottom.",
      why: "Hips that have run out of bend take it from the low back, under load.",
      fix: "Set the feet higher or wider and stop just before the curl begins.",
    },
    {
      id: "joint-locked-hard",
      symptom: "Each repetition ends with a click into straight knees.",
      why: "A lock gives a rest, and a fast one throws the whole sled against the joint.",
      fix: "Slow down over the last 10 cm (4 in) and turn round with the knees a little bent.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees fall in halfway up.",
      why: "The fixed back lets you push far past the point where the hips hold.",
      fix: "Turn the feet out slightly and push the knees wide from the start of the drive.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
