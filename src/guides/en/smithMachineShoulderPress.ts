import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Smith machine shoulder press, in English. */
export const smithMachineShoulderPress: Guide = {
  exerciseId: "smith-machine-shoulder-press",
  title: "Smith machine shoulder press",

  overview: [
    {
      text:
        "A seated press with the bar on rails. Front shoulder and triceps carry it, the side of the shoulder " +
        "helps, and since the bar cannot drift, all your attention can go into pushing. The middle of the way is " +
        "hardest.",
    },
    {
      text:
        "Rails save balance and allow a hard last set alone, because a turn of the wrists hooks the bar. What they " +
        "take away is choice: the bar runs where the rails run, so the bench has to be put in the right place. No " +
        "trial we know of compares it with the free bar for shoulders.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put an upright bench so that the bar comes down just in front of your nose to the collarbones.",
        "Test the line with the empty bar and shift the bench until the forearms stand upright.",
        "Set the stops a little below your lowest point.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Hips and shoulder blades on the pad, feet wide, belly tight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Unhook with straight arms, then press straight up.",
        "Keep the knuckles pointing to the ceiling.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Reach straight elbows without lifting your hips.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower to the chin or collarbone over two to three seconds.",
        "To finish, lock out and roll the bar into the hooks on purpose, looking at both.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar before the nose"] },
    { phase: "brace", cues: ["Hips on the pad"] },
    { phase: "lift", cues: ["Knuckles up"] },
    { phase: "top", cues: ["Straight, not slammed"] },
    { phase: "lower", cues: ["Down to the collarbone"] },
  ],

  mistakes: [
    {
      id: "bench-off-line",
      symptom: "The bar scrapes your face or hangs out over the thighs, and one joint takes the blame.",
      why: "On rails the body must fit the bar; a few centimetres decide whether elbow and shoulder are under it.",
      fix: "Mark the spot on the floor once it feels right and use it each time.",
    },
    {
      id: "lumbar-arching",
      symptom: "You press with your chest out and the hips half off the seat.",
      why: "The bench stands too far back, or the weight is too much, and both make you crawl under the bar.",
      fix: "Bring the bench forward a little and take off a plate.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar stops at the top of the head.",
      why: "The hooks are close, so a half repetition feels like a safe one.",
      fix: "Lower the safety stops and use the distance they protect.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands fold back as you unhook and stay so.",
      why: "Turning the bar off its hooks rolls it into the fingers.",
      fix: "After unhooking, set the grip again before the first repetition.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Know how the hooks of this machine turn before you load it, and set the stops every time; some frames " +
        "catch only at fixed heights.",
    },
    stopAndRefer,
  ],
};
