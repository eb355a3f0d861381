import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The captain's chair leg raise, in English. */
export const captainsChairLegRaise: Guide = {
  exerciseId: "captains-chair-leg-raise",
  title: "Captain's chair leg raise",

  overview: [
    {
      text:
        "On the forearms, back against a pad, you raise nearly straight legs to level or above. The pad stops the " +
        "swing that spoils many a hanging leg raise, so the effort lands where it should: hip flexors first, " +
        "abdominals when the pelvis curls.",
    },
    {
      text:
        "Straight legs are a long lever. At level they load the hips a good deal more than bent knees do, and " +
        "stiff hamstrings may stop them before the muscles do. A soft bend at the knee is no fault, as long as " +
        "it stays the same through the set.",
    },
    {
      text:
        "Take it up when fifteen knee raises with a curl are easy. A small dumbbell between the feet comes after " +
        "that.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Climb up with elbows below the shoulders, forearms flat, hands on the grips.",
        "Let the legs hang together, knees soft.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press yourself tall, tighten the thighs and flatten the low back against its pad.",
        "Take a breath in.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and sweep the legs forward and up in one arc, toes leading.",
      ],
    },
    {
      phase: "top",
      steps: [
        "At level, tip the pelvis back to bring the feet higher, and hold for a count of one.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower in three seconds, and keep the feet a little in front of you at the bottom.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows under, legs long"] },
    { phase: "brace", cues: ["Tall on the pads"] },
    { phase: "lift", cues: ["Sweep, do not kick"] },
    { phase: "top", cues: ["Tip the pelvis back"] },
    { phase: "lower", cues: ["Three seconds down"] },
  ],

  mistakes: [
    {
      id: "pelvis-stays-still",
      symptom: "The feet reach level and the small of the back hollows.",
      why: "With long legs the hip flexors pull hard on the spine, and an idle belly lets them.",
      fix: "Bend the knees a little and curl; take the bend out again when the tailbone leaves the pad each time.",
    },
    {
      id: "body-swings",
      symptom: "The legs swing behind the stand and whip forward.",
      why: "A swing past the vertical is a run-up.",
      fix: "Let the heels stop beneath you, in front of the foot steps, and begin from there.",
    },
    {
      id: "shoulders-shrug",
      symptom: "Your chest sags between the arms as the legs go up.",
      why: "Pushing up on the pads is what carries you. When it fades, the legs have nothing firm to pull from.",
      fix: "Shorten the set. Between sets, practise holding yourself tall for twenty seconds.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The legs fall like a gate.",
      why: "At level they weigh most, and dropping them there skips the best of it.",
      fix: "Stop once on the way down, halfway, for a second. That fixes the speed on either side.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
