import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The assisted chin-up, in English. */
export const assistedChinUp: Guide = {
  exerciseId: "assisted-chin-up",
  title: "Assisted chin-up",

  overview: [
    {
      text:
        "The assisted chin-up is the chin-up with part of you carried by a counterweight. The palms face you, the " +
        "elbows pass in front of the ribs, and the biceps gets more of a say than with palms away. The lats remain " +
        "the main worker.",
    },
    {
      text:
        "Most people need a plate or two less help here than in the assisted pull-up, so do not carry a load over " +
        "from one to the other. Log the help, and read a smaller number as a stronger set. It suits you while you " +
        "cannot yet do three free chin-ups, and later for long sets after heavy ones.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the help, climb the rungs and take the bar at shoulder width, palms towards you.",
        "Kneel on the pad hip-width apart and let the arms straighten.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stack hips over knees.",
        "Slide the blades down and keep the neck long.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull until the elbows come past the ribs.",
        "Keep the body upright so that you rise to the bar instead of swinging behind it.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Chin above the bar, wrists straight, shoulders back.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the pad sink under control.",
        "Finish with straight elbows and a stretch along the sides.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Palms in, shoulder width"] },
    { phase: "brace", cues: ["Hips over knees"] },
    { phase: "lift", cues: ["Elbows past the ribs"] },
    { phase: "top", cues: ["Chin up, wrists straight"] },
    { phase: "lower", cues: ["Sink slowly"] },
  ],

  mistakes: [
    {
      id: "too-much-help",
      symptom: "You chat through the last repetitions.",
      why: "With the palms turned in you are stronger, and the plate that suited the pull-up is too kind here.",
      fix: "Find the setting at which ten is honest work with two left.",
    },
    {
      id: "range-cut-short",
      symptom: "The elbows never open beyond a right angle.",
      why: "That keeps the work on the biceps and skips the part where the lats are long.",
      fix: "Touch full length at the bottom each time, then rise.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The shoulders lead over the bar and the upper back rounds.",
      why: "The pad keeps pushing when your back has stopped, and the body has to go somewhere.",
      fix: "Stop with the bar at chin height and the chest open.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You fall into the bottom and the machine catches you.",
      why: "It throws away the phase that prepares you best for free chin-ups.",
      fix: "Make every way down last three seconds for two weeks.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "Hold on until your feet are back on the rungs; a pad let go under load swings up hard.",
    },
  ],
};
