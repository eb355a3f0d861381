import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Barbell overhead press, in English. */
export const overheadPress: Guide = {
  exerciseId: "overhead-press",
  title: "Barbell overhead press",

  overview: [
    {
      text:
        "You stand, the bar rests on the front of your shoulders, and you press it to straight arms above your " +
        "head. The front of the shoulder leads, the side of the shoulder and the triceps share the work, and " +
        "everything from the feet up has to hold still underneath. It is hardest around the height of your " +
        "forehead, where the upper arms are level.",
    },
    {
      text:
        "Fifteen men were measured in four presses. Standing with a barbell gave more triceps activity than " +
        "standing with dumbbells, and the deltoids read 7 to 15% lower. The weight they could press once was about " +
        "7% higher. Read that as a barbell being the steadier tool, and activity as no forecast of growth.",
      sources: ["saeterbakken-2013"],
    },
    {
      text:
        "It suits you if you want one standing lift for the shoulders and can raise both arms straight beside your " +
        "ears without arching. The muscles are small and the skill is large, so take the smallest steps the gym " +
        "has; 1.25 kg (2.5 lb) is already a real one.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar in the rack at the height of your upper chest.",
        "Grip it just outside the shoulders, so that seen from the front the forearms stand upright.",
        "Step back once with each foot and stand at hip width.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Bring the elbows a little in front of the bar.",
        "Squeeze your glutes and pull the ribs down, then breathe in and hold.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Move your head back a little and press straight up past the nose.",
        "As soon as the bar clears the forehead, bring the head through under it.",
        "Keep the knees locked from first to last.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with straight elbows, the bar over the middle of the foot and the shoulders reaching up.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Take the head back again and lower along the same line.",
        "Let the bar settle on the shoulders and breathe before the next one.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Forearms upright", "Bar on the shoulders"] },
    { phase: "brace", cues: ["Glutes tight", "Ribs down"] },
    { phase: "lift", cues: ["Past the nose", "Head through"] },
    { phase: "top", cues: ["Reach tall"] },
    { phase: "lower", cues: ["Same line down"] },
  ],

  mistakes: [
    {
      id: "lumbar-arching",
      symptom: "Your ribs flare, the low back hollows and the press turns into a standing incline press.",
      why:
        "Leaning back borrows strength from the chest when the shoulders tire, and the spine carries the bar in " +
        "extension.",
      fix: "Take 5 to 10% off, squeeze the glutes before every repetition and stop the set when the ribs come up.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The bar swings out round your face and you end up on your toes.",
      why: "The head stayed in the way, so the bar took the longer road and its pull on the shoulder grew.",
      fix: "Pull the chin back first, brush past the nose, and come back under the bar early.",
    },
    {
      id: "legs-help",
      symptom: "The knees soften just before the bar leaves the shoulders.",
      why: "A small dip moves a stuck bar, but then the log compares two different lifts.",
      fix: "Lock the knees hard and write assisted repetitions down as push presses.",
    },
    {
      id: "wrists-bend",
      symptom: "The knuckles point behind you and the wrists ache.",
      why:
        "The bar lies in the fingers instead of over the heel of the hand, so part of the push is spent on holding " +
        "the wrist.",
      fix: "Set the bar low in the palm, over the forearm bones, and grip hard.",
    },
    {
      id: "range-cut-short",
      symptom: "Repetitions start from the nose or end with bent elbows.",
      why: "The first part off the shoulders is weak, so it gets skipped as the load rises.",
      fix:
        "Let the bar touch the shoulders each time; if that feels wrong for your build, come down to the " +
        "collarbone and keep it the same.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
