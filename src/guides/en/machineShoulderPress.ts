import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Machine shoulder press, in English. */
export const machineShoulderPress: Guide = {
  exerciseId: "machine-shoulder-press",
  title: "Machine shoulder press",

  overview: [
    {
      text:
        "Pressing overhead in a seat with the path laid out for you. The shoulders and triceps do the same work as " +
        "with a bar, and balance drops out, so sets can go close to the limit without a spotter.",
    },
    {
      text:
        "In eight bodybuilders a machine with the handles in front drew more from the chest than one pressed " +
        "behind the head, and the barbell behind the head more from the side of the shoulder than the machine " +
        "behind the head. Machines differ so much that your own matters more than the average.",
      sources: ["coratella-2022-press"],
    },
    {
      text:
        "Across trials, free weights and machines have grown muscle alike when pooled. Pick " +
        "the machine for hard last sets, for learning, or when standing tires your back.",
      sources: ["haugen-2023"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the handles begin between chin and ear height.",
        "Sit with hips, back and head against the pad and both feet flat.",
        "Choose the neutral handles if the wide ones pinch.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press your back lightly into the pad and breathe in.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the handles up without shrugging first.",
        "Breathe out past the hard part.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Straighten the elbows softly and hold back from a bang.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the weight sink for two or three seconds.",
        "Turn round just before the plates touch.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handles at the chin"] },
    { phase: "brace", cues: ["Back on the pad"] },
    { phase: "lift", cues: ["Elbows lead up"] },
    { phase: "top", cues: ["Soft lockout"] },
    { phase: "lower", cues: ["Plates never slam"] },
  ],

  mistakes: [
    {
      id: "seat-height-wrong",
      symptom: "The start is either in your lap or already at the forehead.",
      why: "Too low a seat jams the shoulder at the bottom; too high a seat drops half the range.",
      fix: "Move the seat one hole at a time until the hands start at the chin, and note the number.",
    },
    {
      id: "lumbar-arching",
      symptom: "Your seat slides forward and your chest points at the ceiling.",
      why: "The press becomes an incline press, which is stronger and not the one you logged.",
      fix: "Sit back to the pad and brace the feet in front of you.",
    },
    {
      id: "range-cut-short",
      symptom: "The handles move a hand's width in the middle.",
      why: "Big numbers on a stack are easy to collect in the strong part.",
      fix: "Lower until the hands are beside the jaw and take plates off until that works.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The neck hardens and the ears meet the shoulders before the handles move.",
      why: "Lifting the shoulders first hands the start to the upper trapezius.",
      fix: "Let them settle at the bottom and begin with the elbows.",
    },
    {
      id: "joint-locked-hard",
      symptom: "The stack jumps at the top and the elbows snap straight.",
      why: "The joint, not the muscle, stops the weight.",
      fix: "Slow the last few centimetres and stop at straight, not beyond.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
