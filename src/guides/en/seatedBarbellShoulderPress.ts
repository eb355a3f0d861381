import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Seated barbell shoulder press, in English. */
export const seatedBarbellShoulderPress: Guide = {
  exerciseId: "seated-barbell-shoulder-press",
  title: "Seated barbell shoulder press",

  overview: [
    {
      text:
        "A press overhead from a bench with an upright back. The legs and hips are taken out of it, so the front " +
        "of the shoulder sets the limit, with the side of the shoulder and the triceps behind. The middle of the " +
        "way up, when the upper arms pass level, is the hard part.",
    },
    {
      text:
        "With a barbell, one study read about 11% less activity in the front of the shoulder seated than with " +
        "seated dumbbells, and about a quarter less in the rear of the shoulder seated than standing. Nobody has " +
        "compared the growth, so choose by comfort and by what you can load evenly.",
      sources: ["saeterbakken-2013"],
    },
    {
      text:
        "Good for anyone whose back or balance gives out before the shoulders in the standing press. It asks for a " +
        "rack with hooks you can reach without twisting, or for somebody to hand you the bar.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the backrest one notch short of upright, if you can, and the hooks a little below straight arms.",
        "Sit with hips and shoulder blades against the pad, feet flat and wide.",
        "Grip the bar a hand's width outside the shoulders.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Unrack with straight elbows and bring the bar over your shoulders.",
        "Press the feet down and keep the low back where it is.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lower to the upper chest first, then press up close to the face.",
        "Let the elbows travel slightly in front of the bar.",
      ],
    },
    {
      phase: "top",
      steps: [
        "End over the shoulders, elbows straight, without pushing your head off the pad.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring the bar down in two seconds or so to chin or collarbone, whichever your shoulders allow.",
        "After the last one, lock out before you look for the hooks.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hips back on pad"] },
    { phase: "brace", cues: ["Feet down", "Chest quiet"] },
    { phase: "lift", cues: ["Close to the face"] },
    { phase: "top", cues: ["Stack over shoulders"] },
    { phase: "lower", cues: ["Slow to the collarbone"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "Your hips slide forward and a fist fits between back and pad.",
      why: "Sliding makes the press an incline press with the chest, and it loads the low back in its end position.",
      fix: "Move the hips back before each set and lower the load until they stay there.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar ends over your knees and the front of the shoulder burns early.",
      why: "Pressing around the chin leaves the bar in front, where it must be held as well as lifted.",
      fix: "Lean the head back against the pad and aim for the crown of the head.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar stops at eye height and goes up again.",
      why: "Too much weight makes the lower half frightening without a spotter.",
      fix: "Set the safety bars just under chin height and use the room above them.",
    },
    {
      id: "wrists-bend",
      symptom: "Pressure collects in the back of the wrist and the elbows point behind the bar.",
      why: "A wide or loose grip tips the hand back.",
      fix: "Bring each hand in by a finger's width and close the fist round the bar.",
    },
    {
      id: "uneven-sides",
      symptom: "One plate is always higher.",
      why: "Handing off or unracking crooked starts it, and the stronger side then hurries.",
      fix: "Centre yourself on the knurling marks and let the slower arm set the pace.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Without a spotter, press inside safety bars set just below your lowest point. A bar that gets stuck at " +
        "the forehead has nowhere else to go.",
    },
    stopAndRefer,
  ],
};
