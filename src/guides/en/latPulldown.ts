import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The lat pulldown, in English. */
export const latPulldown: Guide = {
  exerciseId: "lat-pulldown",
  title: "Lat pulldown",

  overview: [
    {
      text:
        "You sit with the thighs pinned and pull a bar from overhead to the upper chest. It is a vertical pull that " +
        "anyone can load, from beginner to the last sets of a strong lifter's day. The lats lead, the elbow flexors " +
        "and middle back help. The pull of the cable never changes; its leverage on your arms is greatest about the " +
        "middle of the path.",
    },
    {
      text:
        "Grip is less important than talk has it. Over the whole repetition lat activity was alike at one, one and " +
        "a half and two shoulder widths, though the widest grip cost some load. Palms away read higher for the lats " +
        "than palms in, at either width. Nobody has shown that any of this changes growth.",
      sources: ["andersen-2014", "lusk-2010"],
    },
    {
      text:
        "How much the arms get out of it is disputed. Ten weeks of pulldowns thickened beginners' elbow flexors by " +
        "6.1%, curls by 5.8%. In another trial rows gave only half of what curls gave. We count a pulldown as half " +
        "a set for the biceps.",
      sources: ["gentil-2015", "mannarino-2021"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pad so that it holds the thighs down with the feet flat.",
        "Stand to take the bar about one and a half shoulder widths apart, then sit down with it.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lean back a hand's breadth and keep that angle for the set.",
        "Lift the chest and let the arms be pulled long.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the shoulder blades down, then bring the elbows towards your hips.",
        "Bring the bar to the collarbones, in front of the face.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold it near the upper chest for a moment, elbows under the bar.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the bar rise over two seconds.",
        "Allow the shoulders to go up with it at the end.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thighs locked in"] },
    { phase: "brace", cues: ["Chest up, angle fixed"] },
    { phase: "lift", cues: ["Elbows to hips"] },
    { phase: "top", cues: ["Bar at the collarbones"] },
    { phase: "lower", cues: ["Let the shoulders rise"] },
  ],

  mistakes: [
    {
      id: "trunk-leans-back",
      symptom: "You rock back further with every repetition until it looks like a row.",
      why: "Body weight is moving the stack and the pull changes direction.",
      fix: "Take a plate off and hold the angle you started with.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar stops at the chin or turns round at the top with bent elbows.",
      why: "The load is too high for the last third, or you never let the lats get long.",
      fix: "Choose a weight you can bring to the collarbones ten times.",
    },
    {
      id: "shoulder-blades-idle",
      symptom: "Only the arms move.",
      why: "Then the elbow flexors set the limit of a back exercise.",
      fix: "Begin with two repetitions of blades only, straight arms, and feel where the pull should start.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "At the bottom the elbows point backward and the shoulders tip forward.",
      why: "Pulling the bar too low makes the upper arm lever against the front of the joint.",
      fix: "Stop at the collarbones with the elbows still under the bar.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack lands with a clang and pulls you out of the seat.",
      why: "The long, stretched half of the repetition is gone.",
      fix: "Lower silently, as if the plates were glass.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Keep the bar in front of you. Behind the neck it forces head and shoulders into a position many people do " +
        "not have, and it gains nothing we know of.",
    },
  ],
};
