import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell Bulgarian split squat, in English. */
export const barbellBulgarianSplitSquat: Guide = {
  exerciseId: "barbell-bulgarian-split-squat",
  title: "Barbell Bulgarian split squat",

  overview: [
    {
      text:
        "The split squat with the rear foot on a bench and a bar on your back. The front leg works as it does " +
        "with dumbbells, but the hands no longer limit you, and the low back and trunk have the bar to steady as " +
        "well.",
    },
    {
      text:
        "Balance costs more than in any other split squat, because the load sits high. Lifters who manage sets " +
        "of ten with dumbbells of 25 kg (55 lb) or so are ready for it; that mark is ours. A safety bar or a " +
        "Smith machine are calmer ways to load the same leg.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand a low bench of 30 to 40 cm (12 to 16 in) in the rack, behind where you will stand, with safety " +
          "arms at the height of the lowest point.",
        "Take the bar, walk out, and find the front spot with the rear foot still on the floor.",
        "Reach back with the other foot and lay the instep on the bench.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Let the bar settle before you move.",
        "Hips square, belly tight, a breath at the top.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the front foot down and rise in one line.",
        "Keep the elbows under the bar so that it cannot roll.",
      ],
    },
    { phase: "top", steps: ["Stop just before the knee is straight and find your balance again."] },
    {
      phase: "lower",
      steps: [
        "Sink straight down in two to three seconds until the front thigh is level.",
        "Keep most of the weight on the front heel and mid-foot.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Low bench, arms set"] },
    { phase: "brace", cues: ["Bar still, belly tight"] },
    { phase: "lift", cues: ["One line up"] },
    { phase: "top", cues: ["Balance, then breathe"] },
    { phase: "lower", cues: ["Weight on the front"] },
  ],

  mistakes: [
    {
      id: "lost-balance",
      symptom: "The bar tips to one side and you hop to catch it.",
      why: "A high load over a narrow base needs little to start swaying.",
      fix: "Set the front foot wider to its side, slow down, and return to dumbbells if it happens twice in a set.",
    },
    {
      id: "back-leg-push",
      symptom: "The bench scrapes backward or the rear thigh cramps.",
      why:
        "Pushing from behind feels steadier. It also turns the lift into something you cannot compare from week " +
        "to week.",
      fix: "Use a lower bench, put the instep flat, and keep the shin of the front leg close to upright.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bow further with each repetition and feel it in the low back.",
      why: "The glutes are tired and the bar helps to pull you over.",
      fix: "Choose a lean at the top and keep it. End the set at the first bow.",
    },
    {
      id: "knees-cave-in",
      symptom: "The front knee dives in when you leave the bottom.",
      why: "With the bar high, a small tilt of the pelvis lands at the knee.",
      fix: "Press the big toe down and the knee out at the same time, and take off a fifth if that is not enough.",
    },
    {
      id: "stance-too-short",
      symptom: "The front knee is far past the toes, the heel light, the rear hip jammed.",
      why: "Walking out with a bar leaves little room to search, so people stop too near.",
      fix: "Mark the spot with a plate beforehand, one stride from the bench.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Never without safety arms. If you are stuck, sink until the bar lies on them and step out; do not try " +
        "to throw it.",
    },
  ],
};
