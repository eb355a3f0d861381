import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell front squat, in English. */
export const frontSquat: Guide = {
  exerciseId: "front-squat",
  title: "Barbell front squat",

  overview: [
    {
      text:
        "The bar rests on the front of the shoulders, so the trunk has to stay upright and the knees travel " +
        "forward. It is the barbell squat that asks most of the quadriceps, with glutes and adductors as helpers " +
        "and the upper back working hard to keep the bar from rolling off.",
    },
    {
      text:
        "In a six-week trial with teenage boys, front squats improved the jump and the front squat itself more " +
        "than hip thrusts did, while hip thrusts did more for the sprint. What it grows compared with a back " +
        "squat has not been settled.",
      sources: ["contreras-2017"],
    },
    {
      text:
        "It suits lifters who want leg work with less on the low back's account than a back squat of the same " +
        "effort, and anyone who cleans. It asks for mobile wrists, shoulders and ankles; straps round the bar or " +
        "crossed arms are fair ways round the wrists.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the bar at the height of the armpits and step in until it touches the throat end of the collarbones.",
        "Lift the elbows until the upper arms point forward and level: the shoulders carry the bar, the " +
          "fingers only keep it there.",
        "Step back and stand about shoulder-wide, toes out.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Breathe in high into the ribs and low into the belly, and lift the breastbone.",
        "Raise the elbows once more before you go down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive straight up, elbows first.",
        "Keep the weight on the whole foot with the heels pressed down.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand tall with the bar still back against the shoulders.",
        "Breathe in short sips if the bar sits close to your throat, and reset the elbows.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Sit straight down between the heels with the knees going forward over the toes.",
        "Stay as upright as you can until the thighs are below level.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulders carry the bar", "Elbows up"] },
    { phase: "brace", cues: ["Chest tall, belly full"] },
    { phase: "lift", cues: ["Lead with the elbows", "Push straight up"] },
    { phase: "top", cues: ["Elbows up again"] },
    { phase: "lower", cues: ["Down between the heels", "Knees forward"] },
  ],

  mistakes: [
    {
      id: "elbows-drop",
      symptom:
        "The elbows sink as you come up, the bar rolls towards the fingers and you have to chase it forward.",
      why:
        "The upper back tires before the legs, or the grip is pulling the elbows down. It is the usual end of a " +
        "front squat.",
      fix:
        "Drop the set at the first repetition where you cannot lift them again. Use two or three fingers, or " +
        "straps, and keep sets at six or fewer.",
    },
    {
      id: "upper-back-rounds",
      symptom: "The chest caves in over the bar and breathing becomes hard.",
      why:
        "The bar hangs in front of the spine, and the muscles between the shoulder blades hold it up all set " +
        "long. When they fold, the bar moves away and everything gets heavier.",
      fix: "Squeeze up tall before each repetition and add a row or a paused front squat at lighter load to your week.",
    },
    {
      id: "heels-lift",
      symptom: "You feel pressure on the balls of the feet and the heels get light at the bottom.",
      why:
        "An upright trunk needs more bend at the ankle than a leaning one. Where the ankle runs out, the heel " +
        "lifts.",
      fix:
        "Wear shoes with a raised heel or stand on small plates, and hold the bottom with no load for half a " +
        "minute in the warm-up.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees come together as you leave the bottom.",
      why: "The deepest part is hard on hips that have not learnt to hold the thighs apart.",
      fix: "Turn the toes out by a few degrees and pause at the bottom with the knees over the feet before you drive.",
    },
    {
      id: "bar-in-hands",
      symptom: "Your wrists ache and the bar sits on the palms with a gap above the shoulders.",
      why: "The elbows are too low or the grip too narrow, so the arms hold what the trunk should carry.",
      fix:
        "Let the hands open and the bar roll back onto the shoulders. Try a wider grip, straps, or arms crossed " +
        "over the bar.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "If a repetition fails, push the elbows down, let the bar fall in front and step back. Practise it once " +
        "with an empty bar, and use safety arms where bars may not be dropped. A bar that presses on the throat " +
        "is a bar placed wrong; rack it.",
    },
  ],
};
