import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Behind-the-neck press, in English. */
export const behindTheNeckPress: Guide = {
  exerciseId: "behind-the-neck-press",
  title: "Behind-the-neck press",

  overview: [
    {
      text:
        "A press overhead that begins and ends with the bar behind the head. The upper arms stay out to the sides, " +
        "which brings the side and rear of the shoulder in more and takes the chest out.",
    },
    {
      text:
        "The measurements do not quite agree. Eight bodybuilders showed more side and rear shoulder activity with " +
        "the bar behind the head, and at times more in front. A later study with a grid of electrodes found the " +
        "front of the shoulder busier with the bar in front. Neither followed anybody's growth.",
      sources: ["coratella-2022-press", "padovan-overhead-press"],
      contested: true,
    },
    {
      text:
        "It is for lifters who can hold a stick behind the neck without forcing the head forward. The position " +
        "takes the shoulder near the end of its outward turn, and if yours does not go there freely, a front press " +
        "or dumbbells train the same muscles at a lower price.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Check the range with an empty bar first; if it hurts or your chin drops, pick another press.",
        "Take a grip wide enough that the forearms are upright when the upper arms are level.",
        "Sit with a backrest, or stand as for the front press.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the shoulder blades back gently and breathe in against a tight belly.",
        "Look straight ahead.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press up and a touch forward until the bar is over the crown of the head.",
        "Keep the elbows under the bar.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Straighten the elbows without leaning back.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower slowly to ear height, further only if the head stays upright.",
        "Stop where the upper arms are level if anything pinches.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wide grip", "Eyes ahead"] },
    { phase: "brace", cues: ["Blades back, belly tight"] },
    { phase: "lift", cues: ["Elbows under the bar"] },
    { phase: "top", cues: ["Over the crown"] },
    { phase: "lower", cues: ["Ears are low enough"] },
  ],

  mistakes: [
    {
      id: "lowered-too-deep",
      symptom: "The bar reaches the neck and the shoulders feel pulled forward.",
      why: "The joint runs out of outward turn and the rest comes from somewhere that was not asked.",
      fix: "End each repetition at the ears and let mobility, not the load, decide whether you go lower.",
    },
    {
      id: "neck-cranes",
      symptom: "Your chin goes to the chest to let the bar past.",
      why: "Pushing the head forward under load tires the neck and hides missing shoulder range.",
      fix: "Take a wider grip and a higher bottom, or change to the press in front.",
    },
    {
      id: "lumbar-arching",
      symptom: "You sit or stand ever more hollow as the set goes on.",
      why: "The trunk leans to find room for the bar behind the head.",
      fix: "Press from a bench with a back and keep the hips against it.",
    },
    {
      id: "load-too-high",
      symptom: "The first repetition is a fight and the bar wobbles.",
      why: "The position is weaker than the front press, and people load what they press in front.",
      fix: "Begin with about half of your front press and stay three repetitions from the limit.",
    },
    {
      id: "uneven-sides",
      symptom: "One elbow drops behind the other.",
      why: "Shoulders seldom turn out equally far, and the tighter one sets off late.",
      fix: "Use the range that both sides have.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Leave this lift out if your shoulder has ever slipped out of joint or feels loose with the arm up and " +
        "back, unless a professional who knows it says otherwise.",
    },
    stopAndRefer,
  ],
};
