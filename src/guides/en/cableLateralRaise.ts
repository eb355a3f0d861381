import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Cable lateral raise, in English. */
export const cableLateralRaise: Guide = {
  exerciseId: "cable-lateral-raise",
  title: "Cable lateral raise",

  overview: [
    {
      text:
        "One arm, a low pulley and the same arc out to the side as with a dumbbell. Because the cable pulls " +
        "sideways, the side of the shoulder has to work from the first centimetre, and the load stays more even " +
        "all the way up.",
    },
    {
      text:
        "On paper that is the better curve. In a trial it grew the side of the shoulder just as much as dumbbells " +
        "did, with muscle gains of 3.3 to 4.6% over eight weeks. The even pull may feel smoother; more growth it " +
        "did not bring.",
      sources: ["larsen-2025"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley low, at hand height or below, and stand side on.",
        "Take the handle with the far hand so that the cable passes in front of you or behind your back.",
        "Hold the frame with the other hand.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand upright, ribs over hips, with the cable just tight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Sweep the arm out to the side with the elbow slightly bent.",
        "Let the upper arm lead and the hand follow.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Pause with the upper arm about level.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Give in slowly until the hand is in front of the far thigh.",
        "Keep a little pull on the cable before you go again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handle in far hand"] },
    { phase: "brace", cues: ["Ribs over hips"] },
    { phase: "lift", cues: ["Upper arm leads"] },
    { phase: "top", cues: ["Pause at level"] },
    { phase: "lower", cues: ["Across the thigh"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "Your trunk leans away from the stack as the hand goes up.",
      why: "Leaning pulls the cable with body weight and the shoulder comes along for the ride.",
      fix: "Hold the frame, or lean out on purpose from the start and stay there.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The working shoulder ends under the ear.",
      why: "The last part of the arc is handed to the upper trapezius.",
      fix: "End a little lower and keep the distance between ear and shoulder.",
    },
    {
      id: "range-cut-short",
      symptom: "The hand stops at the outside of the thigh and the plates rest.",
      why: "The stretch across the body is what a cable offers over a dumbbell, and it is missed.",
      fix: "Go past the middle of the body until the plates almost touch.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbow bends and straightens within the repetition.",
      why: "Bending at the hard point shortens the lever and the biceps joins in.",
      fix: "Choose one angle and keep it like a splint.",
    },
    {
      id: "load-too-high",
      symptom: "Each plate on the stack is a big jump and the last one makes you jerk.",
      why: "For one arm a single pin step can be a third more.",
      fix: "Add repetitions up to twenty before you move the pin.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
