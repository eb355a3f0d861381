import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The overhead squat, in English. */
export const overheadSquat: Guide = {
  exerciseId: "overhead-squat",
  title: "Overhead squat",

  overview: [
    {
      text:
        "You squat with a bar held over your head in a wide grip. Legs and hips do the lifting, but they are " +
        "never the limit: shoulders, upper back, trunk and ankles decide how deep you get and how much you can " +
        "hold.",
    },
    {
      text:
        "It is the position in which a snatch is caught, and a thorough test of mobility. As leg training it is " +
        "a detour, since most people could front squat twice the weight. Treat it as practice: few repetitions, " +
        "long rests, never near failure.",
    },
    {
      text:
        "Which muscles get credit, and how much, is judgement. Count it for the legs only when the sets are hard " +
        "for the legs.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take a snatch-wide grip, hands far enough apart that the bar clears your head by a hand's width.",
        "Bring the bar over head with a push from the legs, or walk out from high hooks.",
        "Stand with the heels under the hips or slightly wider, toes out.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Push up against the bar, turn the armpits forward and lock the elbows.",
        "Breathe in with the ribs kept down over the pelvis.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Stand up by pressing the feet down while you keep pressing the bar up.",
        "Let chest and hips rise together under a bar that goes straight up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the bar over the back of the head and the middle of the foot.",
        "Settle it completely before you go again.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sit straight down with slow, steady speed and the bar above the same spot of the floor.",
        "Let the trunk lean as little as it must and the arms move back by as much as it leans.",
        "Go only as deep as the bar stays balanced.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wide grip, elbows locked"] },
    { phase: "brace", cues: ["Push up, ribs down"] },
    { phase: "lift", cues: ["Stand under the bar"] },
    { phase: "top", cues: ["Bar over mid-foot"] },
    { phase: "lower", cues: ["Slow and straight", "Keep pressing up"] },
  ],

  mistakes: [
    {
      id: "load-drifts-forward",
      symptom: "The bar moves in front of your face and you step after it.",
      why:
        "Either the trunk leant and the arms did not follow, or the upper back let go. At arms' length a small " +
        "drift is a large lever.",
      fix:
        "Go back to a stick and squat facing a wall with your toes a foot's length away. Add weight when the bar " +
        "stays over the foot.",
    },
    {
      id: "elbows-bend",
      symptom: "The arms soften in the deepest part and the bar sinks.",
      why: "Pushing stops when the mind is on the legs; a narrow grip makes it worse.",
      fix:
        "Widen the grip by a finger on each side and think of lifting the bar off your hands for the whole " +
        "repetition.",
    },
    {
      id: "heels-lift",
      symptom: "You tip onto the toes and the bar goes with you.",
      why: "No squat needs more bend of the ankle than this one.",
      fix:
        "Raised heels or lifting shoes solve it at once. Loosen the calves and ankles in the warm-up if you " +
        "would like to do without.",
    },
    {
      id: "lumbar-arching",
      symptom: "The ribs stick out, the low back hollows, and you feel the bar there.",
      why: "When the shoulders cannot reach back far enough, the back bends to bring the arms upright.",
      fix:
        "Draw the ribs to the hips before each descent. If the bar then no longer reaches its place, work on the " +
        "shoulders and use a front squat for the legs.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees come in while you try to keep balance.",
      why: "All attention goes to the bar, and the hips are left to themselves.",
      fix: "Push the knees over the little toes on the way down already, when there is still time to think.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Learn to miss it before you load it: push the bar forward or back and step out the other way, on a " +
        "platform where bars may be dropped and nobody stands near. Do not try to save it.",
    },
  ],
};
