import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The L-sit, in English. */
export const lSit: Guide = {
  exerciseId: "l-sit",
  title: "L-sit",

  overview: [
    {
      text:
        "You support yourself on straight arms and hold the legs out in front. The hip flexors carry the legs in " +
        "their shortest position, the abdominals keep the pelvis from tipping, and triceps, lats and serratus " +
        "hold you off the floor. You log seconds.",
    },
    {
      text:
        "Parallel bars or two blocks make it easier than the bare floor, for they give the hips room. Short " +
        "hamstrings often end it sooner than weak abdominals. Start tucked, with the knees to the chest, and " +
        "straighten one leg at a time.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit with the hands beside the hips, on the floor, on low bars or on two blocks.",
        "Turn the fingers forward or out, whichever the wrists prefer.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lock the elbows and push the shoulders down, away from the ears.",
        "Point the toes and tighten the thighs.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press yourself up, then lift the legs to level.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold with the back tall and the hips slightly behind the hands.",
        "Keep the knees hard.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the heels first, then sit down softly.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands beside the hips"] },
    { phase: "brace", cues: ["Shoulders down, elbows locked"] },
    { phase: "lift", cues: ["Press, then lift"] },
    { phase: "top", cues: ["Tall back, hard knees"] },
    { phase: "lower", cues: ["Heels, then seat"] },
  ],

  mistakes: [
    {
      id: "shoulders-shrug",
      symptom: "Your neck vanishes between the shoulders.",
      why: "You hang in your arms, so the hips come too low for the legs to clear the floor.",
      fix: "Practise pushing down with the feet still on the floor: ten shrugs in reverse, then the hold.",
    },
    {
      id: "knees-bend",
      symptom: "The knees soften and the feet hang.",
      why: "Tight hamstrings and tired quadriceps both do that, and a bent leg is a lighter one.",
      fix: "Hold one leg straight and the other tucked. Change legs halfway through the time.",
    },
    {
      id: "legs-drop",
      symptom: "The heels sink by and by until they drag.",
      why: "The hip flexors are short here and cramp before they fail.",
      fix: "Do several holds of five to ten seconds, and stop each one when the heels drop below the seat.",
    },
    {
      id: "breath-held-throughout",
      symptom: "You go red in the face within seconds.",
      why: "Everything is tight, and the breath gets locked in along with the rest.",
      fix: "Breathe out as you press up, and then take a small breath every two seconds.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
