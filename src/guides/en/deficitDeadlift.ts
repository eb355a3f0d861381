import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The deficit deadlift, in English. */
export const deficitDeadlift: Guide = {
  exerciseId: "deficit-deadlift",
  title: "Deficit deadlift",

  overview: [
    {
      text:
        "A deadlift that starts lower because you stand higher. The plates stay where they are and your feet come " +
        "up by 2.5 to 7 cm (1 to 3 in), so knees, hips and back start from a deeper fold and the bar has further " +
        "to go.",
    },
    {
      text:
        "It is used to make the first centimetres from the floor stronger. That it does so better than ordinary " +
        "deadlifts is coaching tradition; no trial has tested it. The quadriceps and the glutes surely start from " +
        "a longer position.",
      sources: ["project-judgement"],
    },
    {
      text:
        "It is for experienced lifters who keep a flat back at normal height with room to spare. Expect to " +
        "lift 5 to 15% less than your deadlift, by our judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand on a plate or a low platform that does not rock, with the bar over the middle of your feet.",
        "Grip just outside the legs and let the hips sink until the shins touch the bar.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the chest long, take the slack out and brace before anything leaves the floor.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the platform down and keep hips and shoulders rising at one speed.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Lock knees and hips together, and stand still for a breath.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the bar along the thighs, then bend the knees once it has passed them.",
        "Let it come to rest before the next pull.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Low, steady platform"] },
    { phase: "brace", cues: ["Long chest, no slack"] },
    { phase: "lift", cues: ["Press the platform down"] },
    { phase: "top", cues: ["Locked and still"] },
    { phase: "lower", cues: ["Full stop on floor"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "You cannot reach the bar without a bent lower back.",
      why: "The added depth is more than your hips have, so the spine covers the rest.",
      fix: "Halve the height. If that does not help, train from the floor and come back later.",
    },
    {
      id: "hips-rise-first",
      symptom: "The seat jumps up as soon as you pull.",
      why: "From deep down the legs are at their weakest angle and pass the work on to the back.",
      fix: "Start with a lighter bar and count two from floor to knee.",
    },
    {
      id: "platform-too-high",
      symptom: "Your start looks like a deep squat or a rounded bow.",
      why: "More height feels like more training, yet beyond a few centimetres it only changes the lift.",
      fix: "One 20 kg (45 lb) plate lying flat is plenty for most; use a thinner one if you lose position.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar swings away on the way to the knee.",
      why: "Deep starts push the shins forward, and the bar has to go around them.",
      fix: "Put it a finger's width nearer and keep the armpits over it.",
    },
    {
      id: "touch-and-bounce",
      symptom: "You bounce the plates and the second repetition is quicker than the first.",
      why: "The rebound skips the very part you came to train.",
      fix: "Set the bar down, breathe, and pull each time from a dead stop.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
