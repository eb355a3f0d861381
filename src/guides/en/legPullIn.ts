import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The leg pull-in, in English. */
export const legPullIn: Guide = {
  exerciseId: "leg-pull-in",
  title: "Leg pull-in",

  overview: [
    {
      text:
        "Sitting on the floor or the end of a bench, hands behind you, you draw both knees to the chest and " +
        "push the legs away again. The trunk leans back, so the abdominals hold it while the hip flexors move " +
        "the legs.",
    },
    {
      text:
        "It is an easy way into trunk work for people who cannot hang from a bar. The rounding of the lower " +
        "back at the top is what makes it more than a hip exercise.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit down, lean back a little and place your hands behind the hips, fingers forward.",
        "Lift both feet a hand's breadth off the floor.",
      ],
    },
    { phase: "brace", steps: ["Draw the navel in and lift the breastbone."] },
    { phase: "lift", steps: ["Pull both knees toward the chest and let the tailbone curl under."] },
    { phase: "top", steps: ["Hold for a moment with the thighs close to the belly."] },
    { phase: "lower", steps: ["Push the legs out until they are nearly straight, feet still off the floor."] },
  ],

  cues: [
    { phase: "setup", cues: ["Lean back on hands"] },
    { phase: "brace", cues: ["Belly in, chest up"] },
    { phase: "lift", cues: ["Knees to chest"] },
    { phase: "top", cues: ["Tailbone curls under"] },
    { phase: "lower", cues: ["Legs long, feet off"] },
  ],

  mistakes: [
    {
      id: "hip-flexors-take-over",
      symptom: "You feel the front of the thighs and hardly anything in the belly.",
      why: "When the pelvis stays still, only the legs move.",
      fix: "Round the lower back at the end of each pull, as if to show someone your tailbone.",
    },
    {
      id: "lumbar-arching",
      symptom: "The lower back hollows as the legs go out.",
      why: "Long legs pull harder than the abdominals can hold.",
      fix: "Stretch them less far, or keep the knees bent throughout.",
    },
    {
      id: "incomplete-top",
      symptom: "The knees stop above the hips.",
      why: "The last hand's breadth is where the trunk bends.",
      fix: "Bring the chest forward to meet the knees.",
    },
    {
      id: "rushed-repetitions",
      symptom: "The legs pump like pistons.",
      why: "Momentum carries them in both directions.",
      fix: "Breathe out for the pull, in for the push, and count two for each.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
