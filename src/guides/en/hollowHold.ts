import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The hollow hold, in English. */
export const hollowHold: Guide = {
  exerciseId: "hollow-hold",
  title: "Hollow hold",

  overview: [
    {
      text:
        "You lie on your back, press it flat, and hold arms and legs off the floor in a shallow dish. The " +
        "abdominals keep the pelvis tucked while the hip flexors carry the legs. Gymnasts learn it early, since " +
        "it is the shape of a handstand or a pull-up without swing.",
    },
    {
      text:
        "You choose the load with your own limbs: bent knees and hands at the sides are easy, long legs and arms " +
        "by the ears are hard. The right version is the one in which a hand cannot slip under your low back. Log " +
        "seconds.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your back with the knees over the hips and the arms reaching up.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the low back into the floor and draw the ribs down.",
        "Tuck the chin a little.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Peel head and shoulder blades up, then stretch the legs out and the arms back.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Lower the legs only as far as the back stays glued.",
        "Hold, with short breaths.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bend the knees to the chest first, then lay the shoulders down.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Knees over hips"] },
    { phase: "brace", cues: ["Back into the floor"] },
    { phase: "lift", cues: ["Shoulders up, legs long"] },
    { phase: "top", cues: ["Glued back", "Short breaths"] },
    { phase: "lower", cues: ["Knees in first"] },
  ],

  mistakes: [
    {
      id: "back-leaves-floor",
      symptom: "There is daylight under the small of your back.",
      why: "The legs are too low for the abdominals to hold, so the hip flexors tip the pelvis forward.",
      fix: "Raise the legs at once, or bend one knee. Note how high they were and begin from there.",
    },
    {
      id: "neck-cranes",
      symptom: "The chin pokes up and the front of the neck burns.",
      why: "The neck is lifting the head alone because the shoulder blades lie on the floor.",
      fix: "Curl higher, until the blades are clear, and look at your knees.",
    },
    {
      id: "breath-held-throughout",
      symptom: "The belly is hard and you have not breathed since the start.",
      why: "Holding is easier than bracing, for about fifteen seconds.",
      fix: "Sip air in through the nose and blow it out, without letting the ribs rise.",
    },
    {
      id: "knees-bend",
      symptom: "Straight legs turn into half bent ones as time goes on.",
      why: "Bent knees shorten the lever. Your log then says the same while the work shrinks.",
      fix: "Pick the bent version on purpose or hold the long one for fewer seconds.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
