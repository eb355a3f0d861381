import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The V-up, in English. */
export const vUp: Guide = {
  exerciseId: "v-up",
  title: "V-up",

  overview: [
    {
      text:
        "From lying stretched out you raise straight legs and trunk together until hands and feet meet over the " +
        "hips and you balance in a V. The rectus abdominis folds you, the hip flexors lift the legs, and both " +
        "have to arrive at the same time.",
    },
    {
      text:
        "It is hardest at the very start, where legs and trunk lie flat and their levers are longest. The balance " +
        "at the top is the skill. There is little to load, so progress means cleaner and slower ones before more " +
        "of them.",
    },
    {
      text:
        "It belongs to people who already own a sit-up and a lying leg raise. If your hamstrings stop the legs " +
        "short of upright, the bent-knee jackknife gives you the same fold.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your back with arms overhead and legs together, as long as you can make yourself.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the low back into the floor so that arms and heels hover.",
        "Breathe in and point the toes.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and swing nothing: lift legs and shoulders at the same speed, hands going for the shins.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Balance on the back of the pelvis for a beat, legs straight, chest open.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Open out slowly, arms and legs reaching the floor together, and hover before the next.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Long as a plank"] },
    { phase: "brace", cues: ["Low back down, hover"] },
    { phase: "lift", cues: ["Both halves together"] },
    { phase: "top", cues: ["Hands to shins, balance"] },
    { phase: "lower", cues: ["Open slowly, hover"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "On the way down the back lifts off the floor like a bridge.",
      why: "Two long levers pull the pelvis and ribs apart, and the abdominals give in the middle.",
      fix: "Stop the descent a hand's width above the floor, or bend the knees as you open.",
    },
    {
      id: "knees-bend",
      symptom: "The legs go up straight on the first three and folded on the rest.",
      why: "Bent knees shorten the lever. Stiff hamstrings bend them too, near the top.",
      fix: "Make a set of straight ones end where they bend, and finish with jackknives, counted apart.",
    },
    {
      id: "incomplete-top",
      symptom: "Hands reach for knees, the legs stay at a low angle and the trunk never gets up.",
      why: "One end is doing the work, most often the legs, while the shoulders only nod.",
      fix: "Touch the shins or ankles each time. Try single-leg V-ups to learn the fold.",
    },
    {
      id: "lowered-too-fast",
      symptom: "Heels and shoulders crash to the floor.",
      why: "Falling skips the longest and strongest part, and the landing jars the spine.",
      fix: "Take twice as long down as up. Fewer of those count for more.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
