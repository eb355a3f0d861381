import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The sliding leg curl, in English. */
export const slidingLegCurl: Guide = {
  exerciseId: "sliding-leg-curl",
  title: "Sliding leg curl",

  overview: [
    {
      text:
        "You lie on your back with the heels on sliders or a towel, hips up, and let the heels glide away and " +
        "pull them in again. Hamstrings bend the knees while the glutes keep the hips in the air.",
    },
    {
      text:
        "For something without weights it is surprisingly hard. Sliding out alone, then lowering the hips to " +
        "return, is the way in; one leg at a time is the way on.",
    },
    {
      text:
        "It is hardest as the legs come close to straight, since that is where your weight hangs furthest from " +
        "the shoulders.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie down on a smooth floor with the knees bent and the heels on sliders, a towel or socks.",
        "Arms beside you, palms down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tuck the pelvis slightly and lift the hips until shoulders, hips and knees line up.",
        "Breathe in as the heels settle.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the heels towards your seat and keep the hips at their height.",
        "Breathe out on the way in.",
      ],
    },
    { phase: "top", steps: ["Finish with the heels under the knees and the hips high, glutes tight."] },
    {
      phase: "lower",
      steps: [
        "Let the heels slide away for three to four seconds.",
        "Go as far as the hips stay up, at best until the legs are nearly straight.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Heels on sliders"] },
    { phase: "brace", cues: ["Tuck, hips up"] },
    { phase: "lift", cues: ["Heels in, hips high"] },
    { phase: "top", cues: ["Glutes tight"] },
    { phase: "lower", cues: ["Slow slide away"] },
  ],

  mistakes: [
    {
      id: "hips-sag",
      symptom: "The hips drop as the feet come in, and it becomes a slide on your seat.",
      why:
        "Keeping the hips up is the harder half of the job. Without it the glutes stop and the hamstrings have " +
        "little to pull.",
      fix: "Shorten the slide to where the hips stay level. Use only the way out until you own it.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The heels shoot away and you land on the floor.",
      why: "Near straight legs the leverage turns against you quickly.",
      fix: "Count out loud to four and stop a hand's width before the point where you lost it.",
    },
    {
      id: "range-cut-short",
      symptom: "The feet move by a shoe's length.",
      why: "It cramps, especially in the first weeks, and people stay in the easy zone.",
      fix: "Do fewer repetitions with a longer path, and warm the hamstrings with a set of bridges.",
    },
    {
      id: "lumbar-arching",
      symptom: "The ribs lift and you feel the low back.",
      why: "The back holds the hips up in place of the glutes.",
      fix: "Pull the ribs down and tilt the belt buckle towards your chin before you move.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
