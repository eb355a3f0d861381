import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The reclined leg extension, in English. */
export const reclinedLegExtension: Guide = {
  exerciseId: "reclined-leg-extension",
  title: "Reclined leg extension",

  overview: [
    {
      text:
        "The leg extension with the backrest let down, so that the trunk leans back and the hips are open to " +
        "about 40 degrees of bend. Rectus femoris crosses the hip, and lying back makes it longer while it " +
        "works.",
    },
    {
      text:
        "In a trial it grew more than with an upright seat, while the outer quadriceps grew the same. If squats " +
        "are already in your programme, this is the part they leave behind.",
      sources: ["larsen-2024", "kubo-2019"],
    },
    {
      text:
        "Expect to use a little less weight at first. Where the backrest will not go down, sitting forward on " +
        "the seat and leaning back on the hands comes close.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Let the backrest down until you half lie, or slide the seat forward to make room behind you.",
        "Bring the knees to the axis again, since moving the back moves them.",
        "Set the pad above the ankles.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the ribs towards the pelvis so that the low back touches the rest.",
        "Hold the handles and breathe in.",
      ],
    },
    { phase: "lift", steps: ["Straighten the knees at an even pace with the seat glued down."] },
    { phase: "top", steps: ["Arrive at straight knees with the hips still open, and hold for one second."] },
    {
      phase: "lower",
      steps: [
        "Let the legs fold back slowly, as far as the machine lets them.",
        "You may feel a stretch high on the front of the thigh.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Half lying, knees aligned"] },
    { phase: "brace", cues: ["Ribs down, back flat"] },
    { phase: "lift", cues: ["Seat glued, push up"] },
    { phase: "top", cues: ["Open hips, hold"] },
    { phase: "lower", cues: ["Slow into the stretch"] },
  ],

  mistakes: [
    {
      id: "hips-lift-off-pad",
      symptom: "The hips rise towards a bridge as you push.",
      why: "Rectus femoris pulls on the pelvis from its upper end, and nothing holds it down but you.",
      fix: "Use the belt or pull up on the handles, and lower the weight by a step.",
    },
    {
      id: "lumbar-arching",
      symptom: "A hollow opens under your low back.",
      why: "The same pull tips the pelvis forward, and the back gives.",
      fix:
        "Set the belly before each repetition as if someone leant on it. Raise the backrest a notch if it stays " +
        "hollow.",
    },
    {
      id: "swung-load",
      symptom: "The start is a kick from the deep position.",
      why: "The bottom is hard with a long muscle, so you throw it through.",
      fix: "Wait for a count of one at the bottom and press from there.",
    },
    {
      id: "incomplete-top",
      symptom: "You turn round well before the knees are straight.",
      why: "Weight brought over from the upright seat is often too much here.",
      fix: "Reduce it until you can hold the straight position with the hips down.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
