import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The toes-to-bar, in English. */
export const toesToBar: Guide = {
  exerciseId: "toes-to-bar",
  title: "Toes-to-bar",

  overview: [
    {
      text:
        "From a dead hang you bring both feet up until the toes touch the bar between the hands. It starts as a " +
        "leg raise and ends as a hard curl of the spine, so rectus abdominis and hip flexors both work to their " +
        "shortest, and the lats press the bar down to help you tip back.",
    },
    {
      text:
        "Done strictly it is among the hardest abdominal lifts without equipment, and hamstrings that will not " +
        "let the legs fold make it harder still. The kipping version of contests is another skill: it swings, it " +
        "scores more, and it should be logged apart.",
    },
    {
      text: "Learn it when ten hanging leg raises above level are clean. Sets of five to ten are plenty.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Grip the bar a little wider than the shoulders with the thumbs round it, and hang until you are still.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the shoulders down, ribs in, legs pressed together.",
        "Breathe in while you hang straight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Lift the legs and press down on the bar with straight arms, so that the trunk leans back and the hips " +
          "come up.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Touch the bar with both feet at once, breathing out.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hips come down first, then the legs, slowly enough that you finish without a swing.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs round, hang still"] },
    { phase: "brace", cues: ["Shoulders down, ribs in"] },
    { phase: "lift", cues: ["Press the bar down", "Curl from the tail"] },
    { phase: "top", cues: ["Both feet touch"] },
    { phase: "lower", cues: ["Hips down, legs after"] },
  ],

  mistakes: [
    {
      id: "body-swings",
      symptom: "Each descent throws you behind the bar, and the next one needs that swing.",
      why: "Without a controlled way down the lift turns into a kip nobody taught you.",
      fix: "Do singles: one, stop, one. Build up sets from repetitions that end still.",
    },
    {
      id: "knees-bend",
      symptom: "Knees to chest first, then a flick of the feet at the bar.",
      why: "Folding shortens the lever just where the abdominals should work. Tight hamstrings do the same.",
      fix:
        "Go only as high as the knees stay nearly straight. Stretch the hamstrings on another day and use " +
        "knees-to-elbows meanwhile.",
    },
    {
      id: "incomplete-top",
      symptom: "The feet stop at face height and you call it one.",
      why: "The last stretch needs the pelvis above the ribs, and that is the abdominal part.",
      fix: "Count touches. Finish the set with plain leg raises and log those separately.",
    },
    {
      id: "grip-fails-first",
      symptom: "The hands peel off in the middle of a set.",
      why: "Pressing down on the bar and swinging both work the fingers loose.",
      fix: "Chalk, shorter sets, a full grip. Torn skin means the end of the session, not tape and five more.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Hang only from a bar that is fixed, over a clear floor, and come down before the fingers open. A fall " +
        "with the legs up lands on the back or head.",
    },
  ],
};
