import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The lateral lunge, in English. */
export const lateralLunge: Guide = {
  exerciseId: "lateral-lunge",
  title: "Lateral lunge",

  overview: [
    {
      text:
        "You step to the side, sit back over that leg, and push off again to the start. Inner thighs get full " +
        "credit, the pushing leg's quadriceps and glutes a half: judgement, since it has not been studied for " +
        "growth.",
    },
    {
      text:
        "Most training goes straight ahead, and this fills the gap. It suits skaters, footballers and anyone " +
        "whose groin is stiff; one dumbbell at the chest is plenty.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet together, a dumbbell held upright at the chest or no weight at all.",
        "Clear a long step to each side.",
      ],
    },
    { phase: "brace", steps: ["Breathe in and draw the ribs down, eyes ahead."] },
    {
      phase: "lift",
      steps: [
        "Push off the bent leg hard enough to come back in one step.",
        "Keep the chest in front of the hips.",
      ],
    },
    { phase: "top", steps: ["Stand with the feet together and be still before the other side."] },
    {
      phase: "lower",
      steps: [
        "Step wide with the toes forward or slightly out, and land softly.",
        "Send the hips back and down over that heel while the other leg stays long.",
        "Stop with the thigh near level.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Weight at the chest"] },
    { phase: "brace", cues: ["Ribs down, eyes ahead"] },
    { phase: "lift", cues: ["One push, back home"] },
    { phase: "top", cues: ["Feet together"] },
    { phase: "lower", cues: ["Hips back over heel"] },
  ],

  mistakes: [
    {
      id: "knees-cave-in",
      symptom: "The knee lands inside the foot.",
      why: "You arrive with sideways speed, and the outer hip has to stop it.",
      fix: "Make the step shorter and slower, and place the knee over the second toe before you sit.",
    },
    {
      id: "heels-lift",
      symptom: "You sit on the ball of the foot and the knee shoots forward.",
      why: "The hips stayed where they were, so the ankle had to give.",
      fix: "Put the heel down first and reach back with your seat, with the hands forward as a counterweight.",
    },
    {
      id: "hips-stay-forward",
      symptom: "You lean to the side with an upright trunk and hardly bend the hip.",
      why: "Stepping sideways is new, and people fall onto the leg instead of sitting on it.",
      fix: "Put a bench behind you and aim your seat at its edge.",
    },
    {
      id: "lumbar-rounding",
      symptom: "Your back rounds while you look for depth.",
      why: "A stiff inner thigh ties the pelvis down.",
      fix: "Go less low with a long back; depth grows with practice.",
    },
    {
      id: "straight-leg-bends",
      symptom: "Both knees bend and it ends as a shallow squat.",
      why: "The inner thigh of the trailing leg dislikes being long, so you avoid it.",
      fix: "Leave the trailing foot flat and push that knee straight as you sit.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
