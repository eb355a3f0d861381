import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Band pull-apart, in English. */
export const bandPullApart: Guide = {
  exerciseId: "band-pull-apart",
  title: "Band pull-apart",

  overview: [
    {
      text:
        "A band at arm's length, stretched until it meets the chest. It pulls hardest when the arms are fully " +
        "open, and trains the rear of the shoulder and the muscles between the shoulder blades.",
    },
    {
      text:
        "Electrodes on ten men showed what the hands change. Palms down gave most in the rear shoulder and upper " +
        "trapezius; palms up gave most in infraspinatus and the lower trapezius. Diagonal pulls upward drew most " +
        "overall.",
      sources: ["fukunaga-2022"],
    },
    {
      text:
        "It needs no gym and hardly tires you, so it fits between sets of pressing or at a desk. As a builder of " +
        "muscle it ends where the band does.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Hold the band in front of you at shoulder height, arms long, hands a bit wider than the shoulders.",
        "Take up the slack before you start.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall with ribs down and knees soft.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the hands apart until the band touches the breastbone.",
        "Keep the elbows nearly straight.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold one second with the shoulder blades together and the neck loose.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the band draw the hands back over two or three seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Slack out"] },
    { phase: "brace", cues: ["Ribs down"] },
    { phase: "lift", cues: ["Break the band"] },
    { phase: "top", cues: ["Touch and hold"] },
    { phase: "lower", cues: ["Do not let snap"] },
  ],

  mistakes: [
    {
      id: "shoulders-shrug",
      symptom: "The band drifts up to the chin and the neck gets hard.",
      why: "A strong band makes the upper trapezius volunteer.",
      fix: "Lower the hands to nipple height and take a lighter band.",
    },
    {
      id: "lumbar-arching",
      symptom: "The chest is pushed out to meet the band.",
      why: "Arching shortens the way without the arms opening.",
      fix: "Do a set with your back against a wall.",
    },
    {
      id: "range-cut-short",
      symptom: "The arms stop while the band is still far from you.",
      why: "The end, where the band pulls most, is the only hard part and the one left out.",
      fix: "Widen the grip until you can touch every time.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The band claps back.",
      why: "Letting go leaves half the repetition undone, and a band that slips can hit your face.",
      fix: "Lead the hands together as slowly as they went apart.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text: "Look the band over for cracks before you use it. A torn one comes back at your eyes.",
    },
    stopAndRefer,
  ],
};
