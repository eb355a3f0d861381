import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The clean, in English. */
export const clean: Guide = {
  exerciseId: "clean",
  title: "Clean",

  overview: [
    {
      text:
        "The full clean takes the bar from the floor to the shoulders and you receive it at the bottom of a front " +
        "squat. Meeting it low means it need not fly as high, so this is how the biggest weights are cleaned. " +
        "Glutes and quadriceps do most, first in the pull and again when you stand up.",
    },
    {
      text:
        "It asks for a solid front squat, ankles and wrists that allow one, and patience. Singles, doubles and " +
        "triples with long rests are the usual diet. A set counts fully here for thighs and glutes, since you also " +
        "squat it; nobody has tested that.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Bar over the laces, hook grip a thumb's length outside the legs.",
        "Chest up, back flat, weight over the whole foot.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Big breath, arms long, lats tight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Leave the floor smoothly, keep the bar close and finish tall.",
        "As the bar floats, pull yourself down under it and turn the elbows through.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Receive it deep in a front squat with the elbows up.",
        "Ride it to the bottom and stand.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the bar drop in front of you, hands on it until it is below the hips.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Whole foot, back flat"] },
    { phase: "brace", cues: ["Lats tight"] },
    { phase: "lift", cues: ["Tall, then under"] },
    { phase: "top", cues: ["Elbows up, stand"] },
    { phase: "lower", cues: ["Drop it in front"] },
  ],

  mistakes: [
    {
      id: "arms-pull-early",
      symptom: "The traps and arms yank from the floor.",
      why: "You slow the bar by trying to hurry it.",
      fix: "Think of the arms as straps until the hips are straight.",
    },
    {
      id: "hips-rise-first",
      symptom: "The chest hangs over the bar at the knees.",
      why: "The quadriceps have been skipped, and the bar swings out as the back catches up.",
      fix: "Pause for two seconds at the knee in your warm-up sets.",
    },
    {
      id: "load-drifts-forward",
      symptom: "You hop forward to receive it.",
      why: "The bar left the body somewhere between knee and hip.",
      fix: "Sweep it back into the crease of the hips with the lats.",
    },
    {
      id: "bar-crashes",
      symptom: "It falls onto your collarbones from above.",
      why: "You dived under and then waited, so the bar gathered speed.",
      fix: "Pull against the bar all the way down and meet it at the height where it stops rising.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "In the bottom the elbows drop and the back rounds.",
      why: "The front squat is weaker than the pull.",
      fix: "Train front squats with a pause and clean what you can front squat for three.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "If an elbow touches a knee in the catch, the wrist can be hurt: keep them high. Miss by pushing the bar " +
        "forward and jumping back, never by holding on.",
    },
  ],
};
