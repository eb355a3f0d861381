import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The landmine rotation, in English. */
export const landmineRotation: Guide = {
  exerciseId: "landmine-rotation",
  title: "Landmine rotation",

  overview: [
    {
      text:
        "One end of a barbell sits in a pivot, you hold the other in both hands in front of the face and swing it " +
        "in a half circle from hip to hip. The obliques brake and return the bar; hips, shoulders and the rest of " +
        "the trunk work along.",
    },
    {
      text:
        "Upright the bar weighs little on you; out to the side and low it pulls hardest, just where the waist on " +
        "the far side is long. So the load comes in the turn-round, and that is the place to be slow.",
    },
    {
      text:
        "For people who already rotate well with a cable and want something heavier and on their feet. Log bar " +
        "and plates together. An empty 20 kg (45 lb) bar is a real weight at arm's length, so start with that or " +
        "less.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put one end of the bar in a landmine or a solid corner, lift the other end with bent legs and hold it " +
          "at eye height, fingers laced round the sleeve.",
        "Stand with feet wider than the hips.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Arms long with soft elbows, ribs down, knees bent.",
        "Breathe in at the top of the arc.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Let hips and chest turn together as the bar goes down to one side, the heel on the far side lifting.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Breathe out hard and bring the bar back up to the middle by turning the trunk.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Go down to the other side at the same speed, never below the hip.",
        "To end the set, bring the bar to the middle, step in and set it down with bent legs.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Sleeve at eye height"] },
    { phase: "brace", cues: ["Soft elbows, ribs down"] },
    { phase: "lift", cues: ["Hips turn too"] },
    { phase: "top", cues: ["Back through the middle"] },
    { phase: "lower", cues: ["Stop at the hip"] },
  ],

  mistakes: [
    {
      id: "arms-only",
      symptom: "The bar draws its arc while your chest faces the pivot throughout.",
      why: "Bent and straightened elbows can steer the bar without any turn, and the shoulders tire first.",
      fix: "Keep hands and breastbone in line: where one points, so does the other.",
    },
    {
      id: "low-back-twists",
      symptom: "Flat feet, square hips, and a wrench at the waist at the bottom of each arc.",
      why: "A heavy bar needs somewhere to go, and rooted hips leave only the low back.",
      fix: "Pivot on the ball of the far foot and let the knee follow the bar.",
    },
    {
      id: "bounced-turn",
      symptom: "The bar drops to the hip and is flung up again.",
      why: "The turn-round is the loaded part. Bounced, it becomes a jolt to spine and shoulder.",
      fix: "Stop still at hip height for a second on each side. Take a plate off if you cannot.",
    },
    {
      id: "load-too-high",
      symptom: "You stagger, or the arc shrinks to a few degrees round the middle.",
      why: "Each plate hangs on a lever as long as your arms.",
      fix: "Add 2.5 kg (5 lb) at a time, only after sixteen even turns.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Keep people and benches out of the bar's whole arc and see that the pivot cannot slip. Keep the grip " +
        "dry: a bar that leaves the hands sideways goes a long way.",
    },
  ],
};
