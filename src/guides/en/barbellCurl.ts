import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell curl, in English. */
export const barbellCurl: Guide = {
  exerciseId: "barbell-curl",
  title: "Barbell curl",

  overview: [
    {
      text:
        "A bar in both hands, palms forward, and the elbows bend. The biceps leads, brachialis and " +
        "brachioradialis help, and the forearms hold the wrists. It is hardest in the middle, when the forearms " +
        "are level; at the bottom and the top the bar asks for little.",
    },
    {
      text:
        "No other curl lets you move as much weight with both arms, and the steps are easy to count. It suits " +
        "anyone whose wrists and elbows are happy with palms flat to the ceiling. If yours are not, an EZ bar is " +
        "the same lift with half a turn less.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet under your hips and take the bar at shoulder width, palms forward.",
        "Let it hang against the thighs with the arms straight and the elbows beside the ribs.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Stand tall, tighten the belly and the backside, and set the shoulders down.",
        "Grip hard enough that the wrists stay straight.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend the elbows and bring the bar up in an arc away from the thighs.",
        "Keep the upper arms upright until the forearms have passed level.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop in front of the shoulders, before the bar starts to rest there.",
        "Squeeze for a moment with the elbows still under the shoulders.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for two to three seconds along the same arc.",
        "Open the elbows fully and stand still before the next one.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulder width, palms forward", "Elbows by the ribs"] },
    { phase: "brace", cues: ["Tall and tight"] },
    { phase: "lift", cues: ["Only the elbows move", "Straight wrists"] },
    { phase: "top", cues: ["Squeeze, elbows under shoulders"] },
    { phase: "lower", cues: ["Slow down", "All the way straight"] },
  ],

  mistakes: [
    {
      id: "swung-load",
      symptom: "The hips tip back and then forward, and the bar flies up.",
      why:
        "The middle of the curl is where it sticks, and a swing carries the bar past it. What you skipped is the " +
        "part that trains the biceps most.",
      fix: "Take 5 kg (10 lb) off and curl with your back and head against a wall for a session or two.",
    },
    {
      id: "elbows-drift",
      symptom: "The elbows slide forward as the bar rises, until they point ahead of you.",
      why:
        "The front of the shoulder lifts the upper arms, and the forearms end upright, where the bar weighs on " +
        "bone and not on the biceps.",
      fix: "Touch the elbows to your sides and end the repetition when they want to leave.",
    },
    {
      id: "trunk-leans-back",
      symptom: "In the last third your ribs come up and you look at the ceiling.",
      why: "Leaning turns the hard part into an easier angle and hands the rest to the low back.",
      fix: "Brace as if for a push in the belly. When you must lean to finish, the set is over.",
    },
    {
      id: "wrists-bend",
      symptom: "The knuckles tip back towards the forearms under the bar.",
      why: "The bar rolls from the palm into the fingers, the forearms tire, and some wrists ache for it.",
      fix:
        "Close the fist round the bar before you lift and keep the knuckles facing the ceiling once the forearms " +
        "are level.",
    },
    {
      id: "lowered-too-fast",
      symptom: "Up takes a second, down takes none.",
      why: "You own the weight on the way down as well, and a dropped bar jerks at straight elbows.",
      fix: "Count two on the way down, out loud if nobody minds.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
