import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Dumbbell shoulder press, in English. */
export const dumbbellShoulderPress: Guide = {
  exerciseId: "dumbbell-shoulder-press",
  title: "Dumbbell shoulder press",

  overview: [
    {
      text:
        "Two dumbbells pressed overhead from a bench with an upright back. The front of the shoulder leads, the " +
        "side of the shoulder and the triceps help, and each arm has to steer its own weight. It is hardest where " +
        "the upper arms are level.",
    },
    {
      text:
        "Seated dumbbells gave about 11% more activity in the front of the shoulder than a seated barbell in one " +
        "study of fifteen men; standing with them gave still more, with the lowest best single of the four " +
        "presses. More activity from less weight is a fair trade if the joints like it.",
      sources: ["saeterbakken-2013"],
    },
    {
      text:
        "The hands may turn and travel freely, so it suits shoulders that dislike a straight bar. Getting heavy " +
        "dumbbells into place is the price, and it becomes the limit sooner than the muscles do.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the backrest nearly upright and stand the dumbbells on your thighs.",
        "Kick them up one after the other as you sit back.",
        "Start with the handles at ear height, palms forward or half turned in.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Push your back into the pad and both feet into the floor.",
        "Keep the elbows a little in front of the shoulders.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press up and slightly inward with the forearms upright.",
        "Let the shoulder blades turn up with the arms.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with straight elbows and the weights over the shoulders; clinking them together adds nothing.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for two or three seconds until the handles are level with ears or chin.",
        "After the last repetition bring them back to the thighs before you sit up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Kick them up"] },
    { phase: "brace", cues: ["Back into the pad"] },
    { phase: "lift", cues: ["Forearms upright"] },
    { phase: "top", cues: ["Over the shoulders"] },
    { phase: "lower", cues: ["Down to the ears"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "Only your shoulders still touch the pad.",
      why: "The low back gives way to let the upper chest help.",
      fix: "Raise the backrest, tuck the hips in and take the next lighter pair.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbells never come below the forehead.",
      why: "The lower half is the weak half, and heavy pairs tempt you to stay out of it.",
      fix: "Pick a pair that reaches your ears on every repetition.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows point straight out or even behind you, and the front of the shoulder complains.",
      why: "There the upper arm runs out of room sooner than in the plane of the shoulder blade.",
      fix: "Turn the palms in a little and let the elbows come forward by a hand's width.",
    },
    {
      id: "wrists-bend",
      symptom: "The inner heads of the dumbbells tip towards your head.",
      why: "The hand sits off centre and the forearm no longer stands under the weight.",
      fix: "Grip the middle of the handle and keep the knuckles to the ceiling.",
    },
    {
      id: "uneven-sides",
      symptom: "One arm arrives early and waits.",
      why: "The stronger side does not wait for the other unless you tell it to.",
      fix: "Start both together and stop the set when the slower arm does.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
