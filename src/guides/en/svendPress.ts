import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Svend press, in English. */
export const svendPress: Guide = {
  exerciseId: "svend-press",
  title: "Svend press",

  overview: [
    {
      text:
        "Standing, you squeeze two plates between the palms and push them straight out from the breastbone and " +
        "back. The squeeze works the chest at its shortest; the front of the shoulder holds the plates up and the " +
        "triceps straighten the arms. The load on the chest is as hard as you press your hands together, and no " +
        "scale shows it.",
    },
    {
      text:
        "It is named after the strongman Svend Karlsen. Think of it as a finisher, a warm-up, or a way to learn " +
        "what a working chest feels like. For size there are better choices, since the plates are light and " +
        "progress is hard to record.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put two plates of 2.5 to 5 kg (5 to 10 lb) together, smooth sides out.",
        "Hold them between flat palms in front of the breastbone, fingers forward.",
        "Stand with ribs down and knees soft.",
      ],
    },
    {
      phase: "brace",
      steps: ["Press the palms together as hard as you can hold."],
    },
    {
      phase: "lift",
      steps: ["Push the plates straight ahead without losing the pressure."],
    },
    {
      phase: "top",
      steps: ["Arms long at chest height, squeeze for two seconds."],
    },
    {
      phase: "lower",
      steps: [
        "Bring them back to the breastbone, slowly and level.",
        "Breathe all along; the sets are long.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Plates between flat palms"] },
    { phase: "brace", cues: ["Squeeze hard first"] },
    { phase: "lift", cues: ["Straight ahead"] },
    { phase: "top", cues: ["Two seconds more"] },
    { phase: "lower", cues: ["Back level"] },
  ],

  mistakes: [
    {
      id: "squeeze-lost",
      symptom: "The plates slip or rattle.",
      why: "Attention goes to the arms, and then only the shoulders are training.",
      fix: "Use thinner plates and imagine a nut to crack between the palms.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The shoulders rise towards the ears with the arms out.",
      why: "Tired front shoulders call the trapezius for help.",
      fix: "Lower the plates by a hand and let the neck grow long.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You lean away as the arms go out.",
      why: "It balances a load held far in front.",
      fix: "Go lighter, and stand with your heels, hips and shoulders against a wall.",
    },
    {
      id: "load-too-high",
      symptom: "The arms shake out in front while the chest feels idle.",
      why: "Heavier plates tire the shoulders, not the chest.",
      fix: "Go back to the small ones and squeeze more.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
