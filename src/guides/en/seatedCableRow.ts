import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The seated cable row, in English. */
export const seatedCableRow: Guide = {
  exerciseId: "seated-cable-row",
  title: "Seated cable row",

  overview: [
    {
      text:
        "You sit facing a low pulley, feet braced, and draw a handle to the belly. The cable keeps pulling from " +
        "stretch to finish, so the row is hard in the middle and still present at both ends. Middle back and lats " +
        "lead; rear shoulder and elbow flexors help.",
    },
    {
      text:
        "The trunk has less to hold here than bent over. In a comparison of rows the back extensors worked most in " +
        "the free one; rowing with one arm asked more of the obliques and less of the extensors. That study " +
        "measured the trunk, not the lats.",
      sources: ["saeterbakken-2015"],
    },
    {
      text:
        "Good for nearly anyone, at almost any point of a session. A narrow handle is simply what most gyms have; " +
        "the wide bar sends the elbows out and feels more like middle back.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the feet on the plate, knees slightly bent, and take the handle by pushing with the legs, not by " +
          "reaching round-backed.",
        "Sit up with the trunk upright over the hips.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Let the shoulders be drawn forward while the low back stays put.",
        "Tighten the belly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the blades back, then the elbows past the sides.",
        "Bring the handle to the navel.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stay a second, chest lifted.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give way until arms and upper back are long.",
        "The trunk may move a hand's breadth, not more.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Push away, sit tall"] },
    { phase: "brace", cues: ["Shoulders long, belly tight"] },
    { phase: "lift", cues: ["Handle to the navel"] },
    { phase: "top", cues: ["Chest lifted"] },
    { phase: "lower", cues: ["Upper back long"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-back",
      symptom: "Each pull ends half lying down.",
      why: "The hips move the stack, and the elbows have hardly travelled.",
      fix: "Keep the shoulders above the hips and drop two plates.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The elbows go back, the shoulders come forward.",
      why: "You pulled further than the blades could follow.",
      fix: "Stop when the blades meet and show your collarbones.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The neck shortens as the handle comes in.",
      why: "The handle is too high or the load too big, and the upper trapezius helps out.",
      fix: "Aim lower, at the navel, and think of long sides to the neck.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The whole spine curls towards the pulley between repetitions.",
      why: "A stretch of the upper back is wanted; slumping through the low back only swings the load.",
      fix: "Sit on a low block and let only the shoulders go forward.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
