import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The decline crunch, in English. */
export const declineCrunch: Guide = {
  exerciseId: "decline-crunch",
  title: "Decline crunch",

  overview: [
    {
      text:
        "With your feet hooked at the upper end of a sloping bench and the head below the hips, you curl the ribs " +
        "up towards the knees. The slope lengthens the stretch of the movement in which gravity works against " +
        "you, so the crunch gets harder without any weight.",
    },
    {
      text:
        "It stays a crunch: the shoulder blades come up, the low back stays on the pad. Going on to sitting makes " +
        "it a decline sit-up, in which the hip flexors carry much of the load. Log the two apart.",
    },
    {
      text:
        "Use it when floor crunches are too easy. Steeper is harder, so note the notch of the bench as you would " +
        "a weight, and change either the slope or the plate, never both at once.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set a mild slope of 15 to 20 degrees to begin with and hook the feet under the rollers.",
        "Lie back holding the bench, then place the hands beside the ears or hold a plate on the chest.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the low back into the pad and let the feet rest in the rollers without pulling.",
        "Fill the lungs before the ribs move.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and peel the head, then the shoulders, then the blades off the bench.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop where the small of the back is about to leave the pad, and hold for a second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Go back over two seconds until the shoulder blades lie down.",
        "At the end of the set, take hold of the bench and come up sideways, slowly.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Feet hooked, not pulling"] },
    { phase: "brace", cues: ["Low back into the pad"] },
    { phase: "lift", cues: ["Peel up, breathe out"] },
    { phase: "top", cues: ["Ribs down, hold"] },
    { phase: "lower", cues: ["Blade by blade down"] },
  ],

  mistakes: [
    {
      id: "hip-flexors-take-over",
      symptom: "The shins strain against the rollers and you come up in one piece with a straight back.",
      why: "Hooked feet give the hip flexors something to pull on, and a slope gives them a reason.",
      fix:
        "Rest your heels on top of the rollers for a few repetitions. What you can do without the hook is your " +
        "crunch.",
    },
    {
      id: "neck-cranes",
      symptom: "Blood in the head, chin on the chest, and fingers laced behind the skull doing the lifting.",
      why: "Head-down the neck has to hold against a steeper pull, so the hands take over.",
      fix: "Keep the hands light at the temples and lower the slope by a notch.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You drop back and the head swings below the end of the pad.",
      why: "On a slope the fall gathers speed, and the abdominals are longest just where you stop controlling it.",
      fix: "Make the way down twice as long as the way up, whatever that does to the count.",
    },
    {
      id: "range-cut-short",
      symptom: "The repetitions become nods near the top, never lying back.",
      why: "Staying up avoids the hardest stretch of the slope.",
      fix: "Touch both shoulder blades to the pad every time. Use a flatter notch if you cannot.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Your head is low here. If pressure in head or eyes, dizziness or a headache comes on, sit up sideways " +
        "and rest; with high blood pressure or an eye condition, ask a doctor before you train head-down.",
    },
  ],
};
