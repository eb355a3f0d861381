import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Zercher squat, in English. */
export const zercherSquat: Guide = {
  exerciseId: "zercher-squat",
  title: "Zercher squat",

  overview: [
    {
      text:
        "The bar lies in the crooks of your elbows. Held low and in front, it keeps the trunk fairly upright and " +
        "lets you go deep; quadriceps do most of the lifting, glutes and adductors help, and the whole back " +
        "works to stop you folding over.",
    },
    {
      text:
        "You are limited by what the arms and upper back can carry, not by the legs, and the bar is simply " +
        "uncomfortable until you get used to it. A towel or thick pad helps. It needs no mobility at the wrist " +
        "or shoulder, and where there is no squat rack you can take the bar from low hooks.",
    },
    {
      text:
        "The credits for each muscle are taken from the front squat by judgement; nobody has measured growth " +
        "from this lift.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar at the height of the navel, padded.",
        "Hook both elbows under it, forearms up, fists close to the chin.",
        "Stand up with it and step back, feet shoulder-wide or a little more.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the bar tight against your body so that it touches the belly.",
        "Take a full breath and lift the breastbone.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the feet down and come up with the bar sliding close to the thighs.",
        "Keep the fists high so that the bar stays deep in the elbow.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand straight without leaning back under the bar.",
        "Breathe out and in before the next one.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sit down between the knees, letting the elbows pass inside the thighs.",
        "Stop where your back would otherwise begin to round.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Deep in the elbow", "Fists by the chin"] },
    { phase: "brace", cues: ["Bar against the belly"] },
    { phase: "lift", cues: ["Push down, stay close"] },
    { phase: "top", cues: ["Straight, no lean"] },
    { phase: "lower", cues: ["Elbows inside the knees"] },
  ],

  mistakes: [
    {
      id: "load-drifts-forward",
      symptom: "A gap opens between bar and belly and you feel pulled onto the toes.",
      why: "Tired arms open at the elbow. Each centimetre of distance makes the same bar heavier for the back.",
      fix: "Squeeze the fists towards the shoulders throughout. When the gap will not close, the set is over.",
    },
    {
      id: "upper-back-rounds",
      symptom: "The shoulders slump over the bar and the chest closes up.",
      why: "Nothing rests on the skeleton here; the muscles between the shoulder blades carry it all the way.",
      fix: "Think tall at the breastbone, breathe at the top of every repetition, and keep the sets short.",
    },
    {
      id: "lumbar-rounding",
      symptom: "In the deepest part the low back bends and the pelvis tucks.",
      why: "The bar between the thighs and the belly makes people drop deeper than their hips will go.",
      fix: "Widen the stance so that there is room for the bar, and turn round earlier.",
    },
    {
      id: "elbows-rest-on-thighs",
      symptom: "The elbows sit down on the legs at the bottom and you rest there.",
      why: "It takes the load off for a moment, and off the muscles as well; some then bounce the bar off the thighs.",
      fix: "Let the elbows pass between the knees without touching, or end the descent just above the contact.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "If you get stuck, lower the bar onto the safety arms or squat down and set it on the floor. Numb or " +
        "tingling fingers mean that the bar presses where it should not; put it down.",
    },
  ],
};
