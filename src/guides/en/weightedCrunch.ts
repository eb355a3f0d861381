import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The weighted crunch, in English. */
export const weightedCrunch: Guide = {
  exerciseId: "weighted-crunch",
  title: "Weighted crunch",

  overview: [
    {
      text:
        "This is the floor crunch with a plate or dumbbell on it. The movement is the same small curl of the ribs " +
        "towards the pelvis; the weight lets you train the rectus abdominis in sets of ten to fifteen instead of " +
        "fifty.",
    },
    {
      text:
        "Where you hold the weight decides how heavy it feels. On the breastbone 10 kg (20 lb) is modest; " +
        "behind the head the same plate has a much longer lever. Pick one place and write it down, or your log " +
        "compares two different lifts.",
    },
    {
      text:
        "It suits you once twenty slow, bodyweight crunches are no trouble. Past about a quarter of your weight a " +
        "plate becomes awkward to lie under, and a cable or machine crunch takes over. These figures are " +
        "judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit on the floor with the plate in your lap, lie back with bent knees, then bring it to the chest.",
        "Hug it with crossed forearms, or hold it at the top of the head with both hands.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the weight close, so that it moves with your ribs and never ahead of them.",
        "Breathe in with the low back on the ground.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl up from the breastbone while breathing out, carrying the plate as if it were part of you.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause where the shoulder blades have come up and the small of the back has not.",
        "Keep the plate where it was at the start.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Uncurl over two or three seconds until the shoulder blades rest.",
        "After the last one, slide the plate to your lap and roll to the side to get up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Plate hugged to the chest"] },
    { phase: "brace", cues: ["Low back heavy"] },
    { phase: "lift", cues: ["Carry it up", "Curl, do not lift"] },
    { phase: "top", cues: ["Blades up, one second"] },
    { phase: "lower", cues: ["Three seconds down"] },
  ],

  mistakes: [
    {
      id: "neck-cranes",
      symptom: "The chin leads, and holding the plate behind the head drags the neck forward.",
      why:
        "A weight near the skull adds its own pull to a muscle that is small. Necks complain long before bellies do.",
      fix:
        "Move the plate to the chest until the curl is clean. Behind the head, let the hands carry it and the " +
        "head rest on them.",
    },
    {
      id: "range-cut-short",
      symptom: "Each jump in weight shaves something off the curl, until the plate nods and the shoulders stay down.",
      why: "A heavy plate over a short path can be less work than a light one over the whole.",
      fix: "Film one set from the side. Go back to the last weight with which the blades cleared the floor.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The plate pulls you down and you land on your back.",
      why:
        "With load the fall is quicker and the bounce bigger, and the abdominals miss the part they are strongest " +
        "in.",
      fix: "Choose a weight you can stop halfway down at any time, and prove it once a set.",
    },
    {
      id: "load-too-high",
      symptom: "The hips lift, the plate is heaved off the chest, or the feet have to be held down.",
      why: "The curl is short and the muscle small, so a step of 5 kg (10 lb) is a large one here.",
      fix: "Add 1.25 to 2.5 kg (2.5 to 5 lb) at a time, and first add repetitions up to fifteen.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Keep a hand free to take the plate off your chest, and never let it slide towards the throat. Ask for " +
        "help rather than wrestle a heavy plate into place while lying down.",
    },
  ],
};
