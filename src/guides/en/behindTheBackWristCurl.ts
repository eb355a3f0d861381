import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The behind-the-back wrist curl, in English. */
export const behindTheBackWristCurl: Guide = {
  exerciseId: "behind-the-back-wrist-curl",
  title: "Behind-the-back wrist curl",

  overview: [
    {
      text:
        "You stand with the bar behind your thighs, palms facing back, and curl the hands up. The arms hang, so " +
        "the load is almost nothing at the bottom and greatest at the top, where the wrist flexors are short.",
    },
    {
      text:
        "It takes no bench, and the forearms cannot lift off anything. That makes it handy at the end of a back " +
        "session. As the grip holds the bar all the while, it tires the fingers as much as the wrists.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar at hand height in a rack or have it handed to you.",
        "Stand in front of it and grip it behind you at hip width, palms to the rear.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand upright with straight, quiet arms and the bar touching the backs of the thighs.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the hands up behind you, as though you would show the ceiling your palms.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the top for a second or two; this is the hard place.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the hands straighten and the bar roll down to the fingers, then close the fist first.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms to the rear"] },
    { phase: "brace", cues: ["Straight, quiet arms"] },
    { phase: "lift", cues: ["Palms to the ceiling"] },
    { phase: "top", cues: ["Hold the hard place"] },
    { phase: "lower", cues: ["Roll down, close fist"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The bar rises a little and falls again, with no top to speak of.",
      why: "The end is the only heavy part here, so a short stroke leaves next to no exercise.",
      fix: "Halve the plates and hold each top until you can count to two.",
    },
    {
      id: "arms-help",
      symptom: "Elbows bend, shoulders shrug, and the bar slides up your legs.",
      why: "Bigger joints move the bar while the wrists stay where they were.",
      fix: "Press the elbows straight and keep the bar at one height on the thigh; only the hands turn.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar drops into the fingertips.",
      why: "The fingers catch what the wrist let go, and sooner or later they miss.",
      fix: "Unroll slowly, and keep the bar no lower than the middle joints of the fingers.",
    },
    {
      id: "grip-fails-first",
      symptom: "The hands open before the wrists are tired.",
      why: "Holding a bar behind you for twenty repetitions is a grip exercise of its own.",
      fix: "Do not roll it to the fingers, chalk the hands, or put this lift before the heavy pulls.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "You cannot see the bar. Leave the collars on, set the rack pins just below your hands, and keep other " +
        "people's feet out of the space behind you.",
    },
  ],
};
