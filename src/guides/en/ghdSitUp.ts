import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The GHD sit-up, in English. */
export const ghdSitUp: Guide = {
  exerciseId: "ghd-sit-up",
  title: "GHD sit-up",

  overview: [
    {
      text:
        "Sitting on a glute-ham bench with the feet locked in, you lean back until the trunk is level or lower, " +
        "and come up again. Nothing supports the back, so abdominals and hip flexors are loaded while long, which " +
        "hardly any floor exercise does. It is hardest at the level position.",
    },
    {
      text:
        "Because of that it is strong medicine. The first few sessions leave people sorer than they expect, and " +
        "big numbers early on have put some in hospital. Start as if you were a beginner, even if you have done " +
        "ordinary sit-ups for years.",
    },
    {
      text:
        "It suits trained lifters and competitors whose sport asks for it. For bigger abdominals alone a cable " +
        "crunch gives as much with less to go wrong; that is judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the foot plate so that your hips sit just past the edge of the pad, knees bent a little.",
        "Lock the feet in and sit up with the arms crossed.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the ribs down towards the pelvis and brace before leaning back.",
        "Breathe in while upright.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Straighten the knees firmly to start yourself up, and curl the trunk towards the feet as you breathe out.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish sitting upright over the hips, with the ribs still down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lean back under control to level at first, and go lower only after some weeks.",
        "Let the knees bend a little on the way.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hips past the pad"] },
    { phase: "brace", cues: ["Ribs down, brace"] },
    { phase: "lift", cues: ["Kick the knees straight", "Curl up"] },
    { phase: "top", cues: ["Upright, do not collapse"] },
    { phase: "lower", cues: ["Level is low enough"] },
  ],

  mistakes: [
    {
      id: "too-deep-too-soon",
      symptom: "You reach for the floor on the first day, the back arches wide, and the return is a heave.",
      why: "Below level the abdominals are stretched and loaded at once, and so is the front of the hip.",
      fix: "Put a box or ball behind you at hip height to touch. Lower it a little every couple of weeks.",
    },
    {
      id: "too-many-at-first",
      symptom: "Fifty on the first day feels fine. Two days later you cannot straighten up.",
      why: "Lengthening work that is new to a muscle does far more harm to it than the same work in month three.",
      fix: "Begin with two sets of five. Add two or three repetitions a session and nothing more.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly leads over the top and you feel each turn in the small of the back.",
      why: "With the ribs flared the abdominals are out of the job, and the hip flexors pull on the spine.",
      fix: "Shorten the range to where the ribs stay down. Imagine zipping up a tight jacket before each one.",
    },
    {
      id: "swung-load",
      symptom: "The arms whip overhead and forward, and the body follows.",
      why: "It is quicker, which is why it is done in contests. The swing takes the trunk past the hard part.",
      fix: "Arms crossed until fifteen are slow and even. Add the reach later if your sport wants it.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Severe swelling or weakness of the belly and dark, cola-coloured urine in the days after a hard session " +
        "are an emergency: go to hospital. Keep first sessions to a handful of repetitions, also when you return " +
        "after a break.",
    },
  ],
};
