import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-leg glute bridge, in English. */
export const singleLegGluteBridge: Guide = {
  exerciseId: "single-leg-glute-bridge",
  title: "Single-leg glute bridge",

  overview: [
    {
      text:
        "One foot on the floor, the other leg in the air, and the hips go up. The load on the working side about " +
        "doubles, and the muscles at the side of the hip have to keep the pelvis level as well.",
    },
    {
      text:
        "Among bodyweight bridges it is at the top: about 54% of maximal glute activity in a review. Bending the " +
        "knee further, so that the heel comes closer, seems to take work from the hamstrings and leave the glutes " +
        "theirs.",
      sources: ["macadam-feser-2019", "lehecka-2017"],
    },
    {
      text:
        "It suits anyone who has outgrown the bridge on two legs and has no weights. When twenty are easy, hold a " +
        "dumbbell on the working hip.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your back with one heel pulled in close, knee bent well past a right angle.",
        "Hug the other knee towards your chest or hold that thigh beside the working one.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press both arms into the floor and let the lower ribs sink.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push through the heel and raise the pelvis as one flat plate.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the working thigh lines up with your trunk; both hip bones face the ceiling.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower over two to three seconds without letting the free side fall first.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Heel close in"] },
    { phase: "brace", cues: ["Ribs heavy"] },
    { phase: "lift", cues: ["Lift like a tray"] },
    { phase: "top", cues: ["Hip bones level"] },
    { phase: "lower", cues: ["Both sides land together"] },
  ],

  mistakes: [
    {
      id: "pelvis-drops",
      symptom: "The hip on the side of the free leg hangs lower at the top.",
      why: "The hip abductors of the working side have tired, or the free leg is too heavy a lever.",
      fix: "Bring the free knee towards the chest, shorten the set and begin with the weaker side.",
    },
    {
      id: "lumbar-arching",
      symptom: "You reach the height by hollowing the back.",
      why: "Hugging the knee helps against this; a straight free leg pulls the pelvis forward.",
      fix: "Hold the knee with both hands and lift only as high as the back stays still.",
    },
    {
      id: "foot-too-far",
      symptom: "The hamstring of the working leg cramps.",
      why: "With the heel far away it has to bend the knee and lift the hip at once.",
      fix: "Draw the heel in until you can nearly touch it with your fingers.",
      sources: ["lehecka-2017"],
    },
    {
      id: "incomplete-top",
      symptom: "Your hip stops with a fold still in it.",
      why: "One leg carries you now, and the last part is the heaviest.",
      fix: "Do fewer repetitions, each with a pause, and go back to two legs to finish the set.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
