import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The assisted pull-up, in English. */
export const assistedPullUp: Guide = {
  exerciseId: "assisted-pull-up",
  title: "Assisted pull-up",

  overview: [
    {
      text:
        "A platform or knee pad pushes up under you while you pull, so you can train the movement of a pull-up at a " +
        "load you can repeat eight to twelve times. It is nearest the real thing of all the ways to get there: same " +
        "bar, same path, a steady amount of help.",
    },
    {
      text:
        "Read the number the right way round. A bigger plate means more help and an easier set, so progress is a " +
        "number that falls. The help is roughly constant from bottom to top, unlike a band's. Lats lead, elbow " +
        "flexors and middle back help, as in every vertical pull.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Choose enough help for eight clean repetitions.",
        "Step up by the rungs, take the handles a little wider than the shoulders, then put one knee and the " +
          "other on the pad.",
        "Straighten the arms and sink until the shoulders are by your ears.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Hold the body in one line from knee to head; do not sit back on the pad.",
        "Draw the shoulder blades down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the elbows down and slightly back.",
        "Let the pad follow you; it lifts, you do not push it.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Bring the chin above the hands.",
        "Wait until the machine has stopped moving.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Resist the way down, arms to full length.",
        "Keep the weights from touching between repetitions.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Knees on, arms long"] },
    { phase: "brace", cues: ["One line, no sitting"] },
    { phase: "lift", cues: ["Elbows down"] },
    { phase: "top", cues: ["Chin above the hands"] },
    { phase: "lower", cues: ["Resist to straight arms"] },
  ],

  mistakes: [
    {
      id: "too-much-help",
      symptom: "The set ends because you have counted to twelve, with five more to spare.",
      why: "The assistance is set once and then forgotten, and the lats stop getting a reason to adapt.",
      fix: "Take one plate less as soon as you own the top of your range in every set.",
    },
    {
      id: "range-cut-short",
      symptom: "The stack clinks high and low but your arms stay bent.",
      why: "The pad makes it easy to bob in the middle of the path.",
      fix: "Sink until the armpits feel the stretch, then pull.",
    },
    {
      id: "shoulder-blades-idle",
      symptom: "The upper arms move and the shoulders stay shrugged.",
      why: "On a machine nothing forces you to set them, so the habit goes with you to the free bar.",
      fix: "Begin every repetition with a small downward slide of the blades.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The pad drops with you and bangs.",
      why: "The push from below hides the loss of control, and you get little from that half.",
      fix: "Count two seconds, and leave a finger's width above the stop.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Step onto the rungs before you take your weight off the pad. Leaving it with the arms tired lets the lever " +
        "fly up.",
    },
  ],
};
