import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The jump squat, in English. */
export const jumpSquat: Guide = {
  exerciseId: "jump-squat",
  title: "Jump squat",

  overview: [
    {
      text:
        "A dip and a jump as high as you can, landed softly. It trains how fast your legs can produce force. It " +
        "builds little muscle, because each effort is over in an instant and the sets stop long before fatigue.",
    },
    {
      text:
        "Quality is the whole point: two to five jumps, full rest, and an end to the set when the height falls. " +
        "Extra weight is for people who already squat well and land quietly; a few kilograms (5 to 10 lb) in a " +
        "vest or in the hands are enough. These numbers are judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Choose a floor that gives a little, with nothing near you and nothing overhead.",
        "Stand hip-wide with the hands free or at the hips.",
      ],
    },
    { phase: "brace", steps: ["Take a breath, tighten the trunk and look at a point straight ahead."] },
    {
      phase: "lift",
      steps: [
        "Dip quickly to a quarter or half squat and turn it round at once.",
        "Push through the whole foot and extend hips, knees and ankles together.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Be long in the air with the legs under you.",
        "Reach for the floor with the balls of the feet.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Land on the forefoot, let the heels come down and give way into a half squat.",
        "Stand still for a second before the next jump.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Clear floor, soft ground"] },
    { phase: "brace", cues: ["Tight, eyes ahead"] },
    { phase: "lift", cues: ["Quick dip, jump"] },
    { phase: "top", cues: ["Long in the air"] },
    { phase: "lower", cues: ["Land like a cat", "Freeze, then repeat"] },
  ],

  mistakes: [
    {
      id: "stiff-landing",
      symptom: "The landing is loud, the knees are almost straight, and you feel it in the shins, knees or back.",
      why: "Attention ends at the top of the jump. Nothing brakes the fall but joints and bone.",
      fix:
        "Stop the set. Practise stepping off a low step and landing silently in a half squat; jump again when " +
        "that works.",
    },
    {
      id: "knees-cave-in",
      symptom: "On landing the knees knock inward.",
      why: "Hips that are tired or untrained give way sideways while they brake, and this happens fast.",
      fix: "Land with the knees over the toes and freeze there for a look. Fewer jumps, lower jumps, no load.",
    },
    {
      id: "jumps-fade",
      symptom: "Each jump is lower than the one before, and you carry on until the count is reached.",
      why: "Fatigue teaches slow jumping. What you wanted to train was gone three jumps ago.",
      fix: "Set a mark to touch, and finish when you miss it. Rest two to three minutes.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "You bow before you jump and land with the chest over the knees.",
      why: "It borrows from the back what the legs should give, and it puts the low back in the landing.",
      fix: "Dip less deep, keep the breastbone up and swing the arms instead of the trunk.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Begin with low jumps if you are new to them, heavy, or coming back after a break, and leave them out " +
        "when knees, Achilles tendons, shins or the pelvic floor complain. A professional can tell you when to " +
        "start again.",
    },
  ],
};
