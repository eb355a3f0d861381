import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The kettlebell swing, in English. */
export const kettlebellSwing: Guide = {
  exerciseId: "kettlebell-swing",
  title: "Kettlebell swing",

  overview: [
    {
      text:
        "A fast hinge: the bell is hiked back between the legs and the hips snap it forward until it floats at " +
        "chest height. The arms only hold on. It trains quick hip extension, and in longer sets it trains your " +
        "wind.",
    },
    {
      text:
        "With 16 kg (35 lb) the glutes reached about 80% and the back extensors about 50% of maximum in seven men, " +
        "for moments at a time. Hinging the swing gave more hamstring activity than squatting it.",
      sources: ["mcgill-marshall-2012", "del-monte-2020"],
    },
    {
      text:
        "For muscle size it counts less than a slow hinge, since the load is light and leaves the muscles idle for " +
        "half of the time. That rating is our judgement. Stop each set while the bell still floats.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet a little wider than the hips and the bell a foot's length in front of you.",
        "Hinge, tilt the bell towards you with both hands and keep the back flat.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pack the shoulders down and take a short breath in through the nose.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Hike the bell high between the thighs, then snap the hips and knees straight and breathe out sharply.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand like a plank while the bell floats for a moment at chest height, arms loose.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Wait until the forearms nearly touch your hips, then fold and let the bell go back.",
        "After the last one, let it swing back once more and park it on the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bell in front, hinge"] },
    { phase: "brace", cues: ["Shoulders packed"] },
    { phase: "lift", cues: ["Hike, then snap"] },
    { phase: "top", cues: ["Plank at the top"] },
    { phase: "lower", cues: ["Wait, then fold"] },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      symptom: "The bell passes near the floor and the knees bend deep.",
      why: "A squat lifts the bell with the thighs and pulls you forward at the bottom.",
      fix: "Keep the bell above knee height on the way back and send the hips behind your heels.",
      sources: ["del-monte-2020"],
    },
    {
      id: "arms-lift-bell",
      symptom: "Shoulders burn, and the bell rises in front of straight, tense arms.",
      why: "The hips stopped early and the arms had to finish.",
      fix: "Swing lower with a harder snap; let the bell go only as high as the hips throw it.",
    },
    {
      id: "lumbar-rounding",
      symptom: "Your lower back bends when the bell is behind you.",
      why: "The bell pulls at its hardest there, and a low swing path drags the trunk down.",
      fix: "Take a lighter bell, keep the path high, and end the set as soon as the shape goes.",
    },
    {
      id: "lumbar-arching",
      symptom: "You lean back as the bell comes up, belly first.",
      why: "Speed carries you past upright when glutes and abdominals do not brake.",
      fix: "Tighten both at the top as if someone were about to push you.",
    },
    {
      id: "early-fold",
      symptom: "You bow while the bell is still high, and feel a tug in the back.",
      why: "Folding first puts the weight at arm's length in front of a bent body.",
      fix: "Stay tall until the forearms are about to meet your hips, and fold only then.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Swing where nobody can walk in front of or behind you. Dry your hands, check the handle, and let a bell " +
        "that slips fall; do not grab after it.",
    },
    stopAndRefer,
  ],
};
