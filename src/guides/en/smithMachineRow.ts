import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine row, in English. */
export const smithMachineRow: Guide = {
  exerciseId: "smith-machine-row",
  title: "Smith machine row",

  overview: [
    {
      text:
        "A bent-over row on rails. The bar cannot drift, so you can give more thought to the pull and less to where " +
        "the weight is. Middle back and lats lead, the arms and rear shoulder help; the erectors still have to hold " +
        "you bent over, and rails do not change that.",
    },
    {
      text:
        "The fixed path is also its catch: your feet decide whether the bar meets the navel or the chest, and there " +
        "is no correcting later. Bars weigh 7 to 25 kg (15 to 55 lb) from one machine to the next; enter yours.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Unlock the bar just above the knees and set the stops below that.",
        "Stand so that it runs down the front of the shins and up to the navel when you are bent over.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Hinge until the trunk is 15 to 45 degrees above level.",
        "Fix the low back and take a breath.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the bar up the rails, elbows past the trunk.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Touch the belly, blades in.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower to straight arms under control.",
        "Hook the bar back in before you stand up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar meets the navel"] },
    { phase: "brace", cues: ["Hinge and hold"] },
    { phase: "lift", cues: ["Elbows past the trunk"] },
    { phase: "top", cues: ["Belly, blades in"] },
    { phase: "lower", cues: ["Straight arms"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The back bends while the bar goes on its straight way.",
      why: "Rails make the arms' work easier, so the load grows beyond what your hinge holds.",
      fix: "Let the hinge, not the arms, choose the plates.",
    },
    {
      id: "trunk-rises",
      symptom: "The trunk comes up a few degrees each time.",
      why: "The bar cannot follow you, so it ends ever lower on the body.",
      fix: "Start again with the hips further back and stop the set at the first rise.",
    },
    {
      id: "stands-off-the-rails",
      symptom: "The bar scrapes the thighs or ends at the breastbone.",
      why: "The feet are too far forward or back for your trunk, and the fixed path punishes it.",
      fix: "Mark where your toes belong with two empty repetitions.",
    },
    {
      id: "range-cut-short",
      symptom: "It stops a hand below the belly.",
      why: "Guided bars invite big plates and small movements.",
      fix: "Pause one second on the belly.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Check that the hooks have caught before you let go, and set the stops so that a slipped bar ends above " +
        "your feet.",
    },
  ],
};
