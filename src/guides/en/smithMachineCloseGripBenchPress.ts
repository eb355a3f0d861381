import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine close-grip bench press, in English. */
export const smithMachineCloseGripBenchPress: Guide = {
  exerciseId: "smith-machine-close-grip-bench-press",
  title: "Smith machine close-grip bench press",

  overview: [
    {
      text:
        "A bench press on rails with the hands shoulder-width apart. The rails do the balancing, so you can " +
        "push triceps and chest close to failure without a partner.",
    },
    {
      text:
        "The rails also fix the path: find the bench position at which the bar touches the lower chest. Write " +
        "down the plates and what your machine's bar weighs, as some are counterbalanced to almost nothing.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Slide the bench until the bar comes down over the lower chest.",
        "Set the stops just above your chest and take the bar at shoulder width.",
      ],
    },
    { phase: "brace", steps: ["Pull the shoulder blades together and plant the feet."] },
    { phase: "lift", steps: ["Press with the elbows near the body and turn the hooks free at the start."] },
    { phase: "top", steps: ["Finish with the arms straight, wrists above the elbows."] },
    { phase: "lower", steps: ["Lower to a light touch, elbows at about 30 degrees from the ribs."] },
  ],

  cues: [
    { phase: "setup", cues: ["Stops above the chest"] },
    { phase: "brace", cues: ["Blades together, feet down"] },
    { phase: "lift", cues: ["Elbows near the ribs"] },
    { phase: "top", cues: ["Wrists over elbows"] },
    { phase: "lower", cues: ["Light touch, low chest"] },
  ],

  mistakes: [
    {
      id: "grip-too-narrow",
      symptom: "The hands nearly touch and the wrists twist.",
      why: "Closer than the shoulders adds strain without more work for the triceps.",
      fix: "Put the index fingers where the arms hang straight down.",
    },
    {
      id: "stops-not-set",
      symptom: "The catches hang far below your chest.",
      why: "If a press fails, rails alone will not hold the bar.",
      fix: "Set them first, and try them with the empty bar.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows point sideways half-way up.",
      why: "The chest takes over and the forearms tilt under the bar.",
      fix: "Turn the pits of the elbows toward your face as you lower.",
    },
    {
      id: "wrists-bend",
      symptom: "The bar lies on the fingers with the hands bent back.",
      why: "The load hangs behind the forearm.",
      fix: "Let the bar sit over the heel of the hand.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text: "Keep the stops above the height of your throat and turn the hooks at once when a repetition stalls.",
    },
  ],
};
