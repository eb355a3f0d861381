import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The box squat, in English. */
export const boxSquat: Guide = {
  exerciseId: "box-squat",
  title: "Box squat",

  overview: [
    {
      text:
        "A squat that goes back until you sit on a box, stops there for a moment, and starts again from rest. " +
        "The stop takes away the rebound, and sitting back hands a larger share to hips and hamstrings, so the " +
        "quadriceps have a little less to do at full bend.",
    },
    {
      text:
        "The box also gives every repetition the same depth, which makes it a good teacher and an honest log. " +
        "Choose one that puts the crease of your hip at knee height or just below; a high box makes it a partial " +
        "squat.",
    },
    {
      text:
        "It fits lifters learning to sit back, those whose knees dislike travelling forward, and anyone who " +
        "wants strength from a dead stop. Research on growth from it is lacking, and how the muscles are " +
        "credited here is judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put a sturdy box behind you in the rack, turned so that a corner points between your feet if that " +
          "gives more room.",
        "Take the bar as for a back squat, walk out, and feel for the box with one heel.",
        "Stand a little wider than for a free squat.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Fill the belly with air and tighten the upper back under the bar.",
        "Keep that tension right through the sitting part.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the feet into the floor and spread it, and leave the box without leaning further forward first.",
        "Push the upper back against the bar so that hips and chest come up as one.",
      ],
    },
    { phase: "top", steps: ["Stand up fully, let out the air, and set yourself again."] },
    {
      phase: "lower",
      steps: [
        "Push the hips back as if to reach for a chair that is too far away.",
        "Keep the shins close to upright and land softly.",
        "Sit for a second, still tight, with the low back in the shape it came down in.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Feel for the box", "Feet a bit wider"] },
    { phase: "brace", cues: ["Tight, and stay tight"] },
    { phase: "lift", cues: ["Spread the floor", "Hips and chest together"] },
    { phase: "top", cues: ["Full stand"] },
    { phase: "lower", cues: ["Reach back for it", "Land softly, hold"] },
  ],

  mistakes: [
    {
      id: "drops-onto-box",
      symptom: "You hear a thud, and you feel it in the tailbone or up the spine.",
      why:
        "The last few centimetres were not lowered but let go. The spine is then squeezed between the bar and a " +
        "box that does not give.",
      fix:
        "Lower for three seconds and land as if on an egg. If you cannot, the box is too low or the bar too " +
        "heavy; change one of them now.",
    },
    {
      id: "slack-on-box",
      symptom: "On the box your trunk softens, the belly lets go, and getting up feels like a new lift.",
      why: "Sitting invites resting. A loose trunk under a bar bends first and moves second.",
      fix: "Relax nothing but the speed. Keep the breath in and shorten the pause to a beat.",
    },
    {
      id: "rocks-off-box",
      symptom: "You swing back and then forward to get your weight over the feet.",
      why: "The feet are too far in front or the box too deep under you, and momentum does the start.",
      fix:
        "Move the box a few centimetres forward so that only the back part of your seat is on it, and start with " +
        "the shins almost upright.",
    },
    {
      id: "knees-cave-in",
      symptom: "As you leave the box the knees come in.",
      why: "A wide stance from a dead stop asks the outer hip to work at once.",
      fix: "Push the knees out while you are still sitting, then stand up through them.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The pelvis rolls under you just before you touch the box.",
      why: "The box may be below the depth your hips have, or you reached for it with your back.",
      fix: "Use a box 5 cm (2 in) higher or put a mat on it, and go back with the hips, not with the tailbone.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Use a box that cannot tip or slide and the safety arms of the rack just above its height, so that a " +
        "missed repetition ends there.",
    },
  ],
};
