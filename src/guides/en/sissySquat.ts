import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The sissy squat, in English. */
export const sissySquat: Guide = {
  exerciseId: "sissy-squat",
  title: "Sissy squat",

  overview: [
    {
      text:
        "You rise on the toes, let the knees travel far forward and lean back with shoulders, hips and knees in " +
        "one line. The hip stays open, so the quadriceps do it alone, and the part that crosses the hip, rectus " +
        "femoris, is long as well. Ordinary squats do little for that part.",
      sources: ["kubo-2019"],
    },
    {
      text:
        "The load on the bent knee is high. Come to it slowly over weeks, with a hand on a post, and leave it " +
        "out when knees complain: the leg extension is the calmer choice.",
    },
    { text: "Body weight is enough for most people. Plates held on the chest come much later." },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand hip-wide beside a post or rack and hold it at chest height with one hand.",
        "Go up on the balls of the feet.",
        "A sissy squat bench that holds the calves does the same with flat feet.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the glutes and pull the ribs down so that knees, hips and shoulders make a plank.",
        "Breathe in at the top.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the balls of the feet into the floor and pull the knees back with the front of the thighs.",
        "Bring the whole plank up together.",
      ],
    },
    { phase: "top", steps: ["Straighten the knees, keep the glutes tight, and take a breath."] },
    {
      phase: "lower",
      steps: [
        "Let the knees go forward and down while the shoulders lean back the same amount.",
        "Go only as far as the line from knee to shoulder holds.",
        "Use three seconds or more.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hand on the post", "Up on the toes"] },
    { phase: "brace", cues: ["Glutes tight, be a plank"] },
    { phase: "lift", cues: ["Knees back, thighs work"] },
    { phase: "top", cues: ["Straight and tight"] },
    { phase: "lower", cues: ["Knees forward, lean back"] },
  ],

  mistakes: [
    {
      id: "hips-fold",
      symptom: "You bend at the waist and sit back, and it becomes a squat on tiptoe.",
      why:
        "Folding shortens the lever and gives the work to the hips. The quadriceps get off lightly, which is why " +
        "the body does it.",
      fix:
        "Keep the glutes squeezed and lower only as deep as the line stays. Half the range with a plank is worth " +
        "more.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You sink quickly and feel a pull under the kneecap when you turn.",
      why: "The muscle is at its longest just where the load is greatest, and letting go there hands it to the tendon.",
      fix: "Count four on the way down, help with the hand, and stop before you have to drop.",
    },
    {
      id: "lumbar-arching",
      symptom: "The back bends like a bow and the hips stay behind.",
      why: "Leaning back comes cheaper from the spine than from the knees.",
      fix: "Draw the ribs to the pelvis, tuck the tailbone a touch, and think of the chest moving with the thighs.",
    },
    {
      id: "range-cut-short",
      symptom: "The knees move a few centimetres (an inch) and come back.",
      why: "It burns early, and the bottom feels unsafe without support.",
      fix: "Hold on to something solid and gain depth little by little, a hand's width over several weeks.",
    },
    {
      id: "lost-balance",
      symptom: "You wobble on the toes and step out of every repetition.",
      why: "Balance on the forefoot is a second task, and it steals from the first.",
      fix: "Use a fixed grip, or wedge the heels on a plate so that the ankles are quiet.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Stop at pain in or just below the kneecap, not only when it is sharp. If your knees have a history, ask " +
        "a professional before you learn this one.",
    },
  ],
};
