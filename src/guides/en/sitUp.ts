import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The sit-up, in English. */
export const sitUp: Guide = {
  exerciseId: "sit-up",
  title: "Sit-up",

  overview: [
    {
      text:
        "From lying with bent knees you come all the way up to sitting. The first third is a crunch; after that " +
        "the spine has finished bending and the hip flexors bring the trunk upright while the abdominals hold it. " +
        "So it trains both, and it is no pure abdominal lift.",
    },
    {
      text:
        "Electrodes agree: the bent-knee sit-up reads high in the rectus femoris, the thigh muscle that crosses " +
        "the hip. For that reason researchers call it a doubtful choice for people with back trouble, and it is a " +
        "reason for you to count it as hip work too.",
      sources: ["escamilla-2006", "escamilla-2006-devices"],
    },
    {
      text:
        "Sit-ups do not slim the waist by themselves: six weeks of abdominal work, sit-ups included, changed " +
        "endurance but not belly fat.",
      sources: ["vispute-2011"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie down with knees bent to about a right angle, feet flat, not hooked if you can manage without.",
        "Cross the arms on the chest or touch the temples.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tuck the chin lightly and pull the ribs down.",
        "Breathe in before each one.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the shoulders off first, then let the rest of the trunk follow, breathing out.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Sit up until the chest is near the thighs, back tall, feet still down.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Roll back from the tailbone upwards, low back before shoulders, in two seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Knees bent, arms crossed"] },
    { phase: "brace", cues: ["Chin in, ribs down"] },
    { phase: "lift", cues: ["Shoulders first, hips last"] },
    { phase: "top", cues: ["Sit tall"] },
    { phase: "lower", cues: ["Roll back, low back first"] },
  ],

  mistakes: [
    {
      id: "arms-throw",
      symptom: "The arms fly from behind the head to the knees and drag you up.",
      why: "Flung arms give the trunk a start and spare it the hardest part, the first third.",
      fix:
        "Cross the arms and hold your own shoulders. If you stick, hold a light plate at arm's length in front as " +
        "a counterweight and work down from there.",
    },
    {
      id: "lumbar-arching",
      symptom: "You come up with a hollow back, and the small of it pinches on leaving the floor.",
      why: "If the abdominals have not curled the spine first, the hip flexors pull straight on the low back.",
      fix: "Start every one as a crunch. When that start is gone the set is over.",
    },
    {
      id: "neck-cranes",
      symptom: "Hands behind the head, elbows closing, chin first.",
      why: "At the sticking point anything that moves will help, and the head moves easily.",
      fix: "Keep the elbows in the corners of your eyes, or put the hands on your ribs.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You fall onto your back and rebound into the next one.",
      why: "Timed tests taught many people this. The rebound does the work you came for.",
      fix:
        "Touch down with the low back, then the ribs, then the shoulders, and rest a moment before you curl again.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
