import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The lying leg raise, in English. */
export const lyingLegRaise: Guide = {
  exerciseId: "lying-leg-raise",
  title: "Lying leg raise",

  overview: [
    {
      text:
        "On your back you raise straight legs until they point up, and lower them again without the back leaving " +
        "the floor. The hip flexors move the legs. The abdominals keep the pelvis from being pulled along, which " +
        "is quiet but hard work near the floor.",
    },
    {
      text:
        "It is hardest just above the ground, where the legs are longest from the hip and the hip flexors are " +
        "long too. Straight up it weighs nothing. So the bottom third is the lift, and the lowest point you can " +
        "hold with a flat back is your measure.",
    },
    {
      text:
        "As an abdominal exercise it is a hold more than a movement, hence half a set in the count. Adding a " +
        "small lift of the hips at the top turns the end into a reverse crunch.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on the floor or a flat bench with legs together, hands under the edges of the hips or holding the " +
          "bench behind you.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the low back flat and keep it there; that contact decides how low you go.",
        "Let the air come in as the legs start up.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Raise the legs in two seconds with straight or slightly bent knees until the soles face the ceiling.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at upright without letting go of the brace.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Breathe out and lower for three seconds, down to where the back is about to lift, and turn round there.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Legs together, hands fixed"] },
    { phase: "brace", cues: ["Glue the low back"] },
    { phase: "lift", cues: ["Legs up, knees quiet"] },
    { phase: "top", cues: ["Soles to the ceiling"] },
    { phase: "lower", cues: ["Lower until back says stop"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "Near the floor a gap opens under your waist and the low back starts to strain.",
      why:
        "The hip flexors start from the spine. If the abdominals cannot hold the pelvis, the legs pull it into an " +
        "arch.",
      fix: "Turn round higher. Bend the knees, or lower one leg at a time, until you can go down with the back flat.",
    },
    {
      id: "range-cut-short",
      symptom: "The legs move in the top half only, to and fro around upright.",
      why: "Up there they weigh little, so thirty feel fine.",
      fix: "Set a mark: a low box or a rolled mat under the heels, and touch it each time.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The heels drop and bang.",
      why: "The slow way down is where abdominals and hip flexors are long and loaded at once.",
      fix: "Count three aloud; it also keeps you breathing.",
    },
    {
      id: "breath-held-throughout",
      symptom: "A red face, and a gasp at the end of the set.",
      why: "Bracing hard tempts you to shut the throat for ten repetitions in a row.",
      fix: "In on the way up, out on the way down, every time.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
