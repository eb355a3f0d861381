import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The kettlebell deadlift, in English. */
export const kettlebellDeadlift: Guide = {
  exerciseId: "kettlebell-deadlift",
  title: "Kettlebell deadlift",

  overview: [
    {
      text:
        "One bell between the feet, both hands on the handle. The weight is right under you, so the hinge teaches " +
        "itself: this is how many coaches introduce the deadlift and the swing.",
    },
    {
      text:
        "Glutes lead, with hamstrings, thighs, inner thighs and back extensors helping. For size it soon runs out " +
        "of weight, unless your gym has very heavy bells. Nobody has tested it in a training study.",
    },
    {
      text:
        "It suits beginners, older lifters and anyone who wants to practise picking things up from the floor. " +
        "When the heaviest bell goes up fifteen times with ease, move on to the trap bar or the barbell.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet a little wider than the hips and the handle in line with your ankle bones.",
        "Push the hips back until the hands reach the handle, with the knees only slightly bent.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the shoulders away from the ears and grip as if to break the handle apart.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Stand up by pushing the feet into the floor.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish upright, glutes tight, and let the bell hang still.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Hinge back with the arms close to the body and put the bell between your heels again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handle between the ankles"] },
    { phase: "brace", cues: ["Break the handle"] },
    { phase: "lift", cues: ["Feet push, you rise"] },
    { phase: "top", cues: ["Upright, bell still"] },
    { phase: "lower", cues: ["Seat back, bell home"] },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      symptom: "You sit straight down and the bell goes up and down like a lift cage.",
      why: "A bell between the feet can be squatted, and then the thighs do the job of the hips.",
      fix: "Put a hand's edge in each hip crease and practise folding there before you take the bell.",
    },
    {
      id: "lumbar-rounding",
      symptom: "Head and shoulders reach the bell by bending the back.",
      why: "You look for it with your eyes and curl towards it.",
      fix: "Look at the floor two metres away, and set the bell on a step if it is too low for you.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bell stands in front of the toes at the start and pulls you off balance.",
      why: "Each repetition it is put down a little further out.",
      fix: "Mark the spot between your ankles with tape.",
    },
    {
      id: "trunk-leans-back",
      symptom: "The belly goes forward and the shoulders behind it at the top.",
      why: "A cue like hips forward can be obeyed too well.",
      fix: "Stop when the ribs are over the pelvis, as if standing against a wall.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
