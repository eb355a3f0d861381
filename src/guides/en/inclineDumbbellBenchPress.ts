import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline dumbbell bench press, in English. */
export const inclineDumbbellBenchPress: Guide = {
  exerciseId: "incline-dumbbell-bench-press",
  title: "Incline dumbbell bench press",

  overview: [
    {
      text:
        "The dumbbell press on a bench tilted up. Upper chest and front shoulder work hardest, in a deep stretch " +
        "at the bottom; the triceps help. Compared with the bar, each hand finds its own path and the elbows can " +
        "drop below the chest.",
    },
    {
      text:
        "A trial of the barbell version found more growth high on the chest than from flat pressing. That it " +
        "holds for dumbbells is likely and has not been shown.",
      sources: ["chaves-2020"],
    },
    { text: "It is a good main press for anyone who cares about the upper chest and trains without a partner." },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the backrest at about 30 degrees and the seat one notch up.",
        "Rest the dumbbells on the thighs, sit back and bring them up with the knees.",
        "Chest high, shoulder blades in the pad's hold.",
      ],
    },
    {
      phase: "brace",
      steps: ["Inhale with the dumbbells just outside the collarbones."],
    },
    {
      phase: "lift",
      steps: [
        "Press them to above the eyes' line, hands travelling slightly towards each other.",
        "Keep the back of the head down.",
      ],
    },
    {
      phase: "top",
      steps: ["Straight elbows, dumbbells a shoulder's width apart or a bit less."],
    },
    {
      phase: "lower",
      steps: [
        "Lower outside the upper chest until you feel the stretch and no pinch.",
        "When finished, bring them back to the thighs before you sit up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Low tilt, seat up"] },
    { phase: "brace", cues: ["Chest to the ceiling"] },
    { phase: "lift", cues: ["Up over the eyes"] },
    { phase: "top", cues: ["Hands narrower than elbows"] },
    { phase: "lower", cues: ["Stretch, no pinch"] },
  ],

  mistakes: [
    {
      id: "bench-too-steep",
      symptom: "The dumbbells travel beside your ears and the chest feels nothing.",
      why: "At 60 degrees it is a shoulder press with a backrest.",
      fix: "Bring the bench down until you could see your toes past your chest.",
    },
    {
      id: "range-cut-short",
      symptom: "You turn round with the elbows still above the bench line.",
      why: "It saves effort exactly where the upper chest is longest.",
      fix: "Use a mirror from the side, and let the handles reach the height of the collarbones.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "The hips slide forward and the low back hollows.",
      why: "You are flattening the slope to get a stronger angle.",
      fix: "Press the backside into the corner of seat and back and put the feet further out.",
    },
    {
      id: "wrists-bend",
      symptom: "The dumbbells fall back towards the head.",
      why: "On a slope the load tips the hands that way from the start.",
      fix: "Curl the knuckles slightly forward and hold them over the elbows.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "When a repetition fails, open the arms and set the dumbbells down beside the bench; never try to catch " +
        "one above your face. Keep the floor around you clear.",
    },
    stopAndRefer,
  ],
};
