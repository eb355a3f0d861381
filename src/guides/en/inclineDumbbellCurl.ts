import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline dumbbell curl, in English. */
export const inclineDumbbellCurl: Guide = {
  exerciseId: "incline-dumbbell-curl",
  title: "Incline dumbbell curl",

  overview: [
    {
      text:
        "You lie back on an incline and the arms hang behind your trunk. That lengthens the long head of the " +
        "biceps at the shoulder. The lift is still hardest when the forearms are level, about halfway.",
    },
    {
      text:
        "In one trial this curl added more to the upper arm near the shoulder, and the preacher curl more near " +
        "the elbow. Read it as a reason to use both over a year. Pooled over many lifts, training a muscle long " +
        "or short has made next to no difference.",
      sources: ["incline-preacher-curl-2025", "regional-length-meta"],
      contested: true,
    },
    {
      text:
        "Expect to use clearly less than in a standing curl. It suits people who cannot help swinging, because " +
        "the bench leaves them nothing to swing with. If the front of your shoulder complains, sit more upright.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bench at 45 to 60 degrees.",
        "Lie back with head and shoulders on the pad and let the dumbbells hang straight down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the shoulder blades into the bench and leave them there.",
        "Plant both feet.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend the elbows and turn the palms up as you go.",
        "Keep the upper arms pointing at the floor.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop just short of upright forearms and squeeze.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower slowly behind the line of your body.",
        "Wait for the full hang before you start again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Head and shoulders down", "Arms hang behind"] },
    { phase: "brace", cues: ["Blades into the bench"] },
    { phase: "lift", cues: ["Upper arms point down"] },
    { phase: "top", cues: ["Squeeze, then wait"] },
    { phase: "lower", cues: ["Slow", "Full hang"] },
  ],

  mistakes: [
    {
      id: "elbows-drift",
      symptom: "The elbows come forward beside the ribs before the dumbbells are halfway.",
      why: "You have undone the one thing the bench is for: an arm that starts behind the body.",
      fix: "Start lighter and keep looking at one elbow; it should stay below the edge of the bench.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "At the bottom the shoulders tip off the pad and you feel it in the front of the joint.",
      why: "A heavy dumbbell in a long hang pulls the shoulder along with it.",
      fix: "Raise the backrest a notch and hold the blades on the bench during the last third of the way down.",
    },
    {
      id: "range-cut-short",
      symptom: "The dumbbells turn round while the elbows are still bent.",
      why: "The long part is the unpleasant one, so it gets shaved off as the set goes on.",
      fix: "Let the arms hang still for a full second at the bottom of each repetition.",
    },
    {
      id: "lowered-too-fast",
      symptom: "They fall into the hang and tug at the elbows.",
      why: "An arm that is long and relaxed has no brake left.",
      fix: "Brake from the top, and reach the bottom after three seconds.",
    },
    {
      id: "swung-load",
      symptom: "The head and shoulders leave the bench to get the first part moving.",
      why: "The start is weak in this position and momentum is the way round it.",
      fix: "Keep the back of the head on the pad. When it lifts, rack the dumbbells.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
