import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The hanging leg raise, in English. */
export const hangingLegRaise: Guide = {
  exerciseId: "hanging-leg-raise",
  title: "Hanging leg raise",

  overview: [
    {
      text:
        "Hanging from a bar you raise nearly straight legs to level or above. The hip flexors lift the thighs; " +
        "the abdominals hold the pelvis and, if you let them, curl it up at the end. It is hardest with the legs " +
        "level, where their lever is longest.",
    },
    {
      text:
        "The catalogue gives the hip flexors a full set and the abdominals a half, because many people only swing " +
        "the thighs up. When you roll the pelvis towards the ribs on every repetition, the abdominals earn more " +
        "than that.",
    },
    {
      text:
        "Two legs are about 37% of your body weight, so there is plenty of load before you hang anything on the " +
        "feet. Grip and shoulders must hold on for the whole set. Begin with bent knees if you swing.",
      sources: ["hartmann-tunnemann"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar at shoulder width, palms away, and hang at full length.",
        "Pull the shoulders a little down from the ears and let the swing die out.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tip the pelvis back so that the low back flattens, and squeeze the legs together.",
        "Breathe in with the legs still hanging.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and raise the legs with a slight bend at the knee, no kick.",
        "Past level, keep going by rolling the tailbone forward and up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a moment with the pelvis curled and the body quiet.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower over two or three seconds until the legs hang just in front of you.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulders down, hang still"] },
    { phase: "brace", cues: ["Flatten the back"] },
    { phase: "lift", cues: ["Toes forward and up", "Roll the pelvis"] },
    { phase: "top", cues: ["Show your shoes ahead"] },
    { phase: "lower", cues: ["Slow, no swing"] },
  ],

  mistakes: [
    {
      id: "body-swings",
      symptom: "By the third repetition you are a pendulum, and the legs rise on the backswing.",
      why: "Dropped legs carry past the bar and set you going. After that, timing does the lifting.",
      fix:
        "Lower slowly and stop with the feet a hand ahead of the bar. Have a partner touch your back, or pause " +
        "between repetitions.",
    },
    {
      id: "pelvis-stays-still",
      symptom: "The thighs go to level and back, while the low back stays arched.",
      why: "Lifting thighs alone is a hip flexor job. The abdominals shorten only when the pelvis turns.",
      fix:
        "Bend the knees and bring them to your chest, feeling the tailbone turn forward. Then lengthen the legs " +
        "again.",
    },
    {
      id: "grip-fails-first",
      symptom: "The fingers open while the belly has more to give.",
      why: "A minute of hanging is a grip exercise, and every swing adds to it.",
      fix: "Chalk the hands, split the set in two, or use straps or the captain's chair on long sets.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The legs fall and yank at your shoulders.",
      why: "You lose the half in which the abdominals lengthen under load, and earn the next swing.",
      fix: "Count three on the way down. If you cannot, bend the knees for the lowering only.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
