import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The pistol squat, in English. */
export const pistolSquat: Guide = {
  exerciseId: "pistol-squat",
  title: "Pistol squat",

  overview: [
    {
      text:
        "A full squat on one leg while the other floats straight out in front. Quadriceps and glutes of the " +
        "standing leg do the lifting, the outer hip keeps the knee in line, and ankle and balance decide whether " +
        "it works at all.",
    },
    {
      text:
        "It makes a heavy lift out of body weight alone, since nearly all of you rests on one leg. As a builder " +
        "of thighs it is held back by balance: a split squat lets you push the muscles further with less fuss. " +
        "Do it because you like the skill, or because there is nothing to load.",
    },
    {
      text:
        "Ways into it: sit down to a box and stand up on one leg, then a lower box, then holding on to a post " +
        "with one hand. A light weight held in front, 2 to 5 kg (5 to 10 lb), makes balance easier rather than " +
        "harder.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand on one foot on firm ground, arms forward, the other foot just off the floor.",
        "Spread the toes and feel heel, little toe and big toe.",
        "Have a post or a box near for the first tries.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Straighten the free leg ahead of you as far as it goes.",
        "Breathe in and tighten the belly before you leave the top.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press through the middle of the foot and drive the hips up and forward together.",
        "Keep reaching forward with the hands.",
      ],
    },
    { phase: "top", steps: ["Come to a full stand before the free foot touches down."] },
    {
      phase: "lower",
      steps: [
        "Sit back and down slowly with the knee over the toes.",
        "Let the trunk lean forward as much as balance needs.",
        "Go to the depth where the heel stays and the back does not tuck.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Three points of the foot", "Arms ahead"] },
    { phase: "brace", cues: ["Free leg long, belly tight"] },
    { phase: "lift", cues: ["Hips up and forward"] },
    { phase: "top", cues: ["Full stand"] },
    { phase: "lower", cues: ["Slow sit, knee over toes"] },
  ],

  mistakes: [
    {
      id: "heels-lift",
      symptom: "The heel comes up and you fall forward or catch yourself on the hands.",
      why: "A deep one-legged squat needs more bend at the ankle than almost anything else.",
      fix:
        "Put a plate of 1 to 2 cm (half an inch) under the heel, or stay above the depth where it lifts and work " +
        "on the ankle beside it.",
    },
    {
      id: "lumbar-rounding",
      symptom: "At the bottom the low back curls and the pelvis rolls under.",
      why: "The raised leg pulls on the back of the hip, and the last of the depth is taken from the spine.",
      fix: "Let the free leg bend a little or point lower, and use a box to stop above the curl.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knee swings inward as you start up.",
      why: "One outer hip now does what two share in a squat.",
      fix:
        "Turn the foot out slightly, push the knee towards the little toe, and use a post until it tracks by " +
        "itself.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The last half is a drop onto the calf.",
      why:
        "Strength ends at level, and gravity does the rest. Coming up from the bounce is luck, and the knee " +
        "takes it.",
      fix: "Lower to a box in three seconds and take the box down by 5 cm (2 in) whenever that is easy.",
    },
    {
      id: "lost-balance",
      symptom: "You hop, wave the arms, and no two repetitions are alike.",
      why: "The foot is asked to balance and to push at the same time.",
      fix: "Train barefoot or in flat shoes, look at one spot on the floor, and count only the clean ones.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
