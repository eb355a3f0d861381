import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The neck curl, in English. */
export const neckCurl: Guide = {
  exerciseId: "neck-curl",
  title: "Neck curl",

  overview: [
    {
      text:
        "You lie face up with the head past the end of a bench, hold a plate on the forehead, and curl the " +
        "chin towards the chest. It trains the flexors at the front of the neck; the load is greatest with the " +
        "head level.",
    },
    {
      text:
        "Wrestlers, rugby players and boxers train the neck in the hope of steadying the head, and others for its " +
        "looks. What it prevents is not settled, and this guide promises nothing. Go light, slow and far from " +
        "your limit. The weight of your own head is enough for the first weeks.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on the bench so that the shoulders are on it and the head is free.",
        "Fold a towel on the forehead and hold the plate there with both hands.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Plant your feet and tuck the chin slightly, as for a double chin.",
        "Clench nothing: the jaw stays loose.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Roll the chin towards the breastbone, slowly, from the top of the neck downward.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when you look at your knees, without straining further.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower for three seconds until the head is level or a little below.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulders on, head free"] },
    { phase: "brace", cues: ["Chin lightly tucked"] },
    { phase: "lift", cues: ["Roll, do not lift"] },
    { phase: "top", cues: ["Eyes on knees"] },
    { phase: "lower", cues: ["Three slow seconds"] },
  ],

  mistakes: [
    {
      id: "jerked-head",
      symptom: "The head snaps up and the plate jumps.",
      why:
        "A jerk puts its peak on small joints and muscles at the start of the range, and a strained neck can last " +
        "for weeks.",
      fix: "End the set there. Next time use no plate at all and take three seconds up.",
    },
    {
      id: "chin-pokes",
      symptom: "The chin juts at the ceiling and leads the way.",
      why:
        "The large muscles at the side of the neck lift a straight head, and the deep ones that nod it are left " +
        "idle.",
      fix: "Nod first, then curl; imagine holding a ripe peach under the chin.",
    },
    {
      id: "load-too-high",
      symptom: "You shake, and the hands help the plate along.",
      why: "A neck looks stronger than it is for this, and plates come in big steps.",
      fix: "Stay with 15 to 25 easy repetitions and go up by 1.25 kg (2.5 lb) at most.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The head drops back past the bench.",
      why: "Falling backward ends with the neck extended and the plate above it.",
      fix: "Go no lower than you can stop, with a second bench or a friend's hand below the head.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Do not train the neck to failure, and never with a partner pushing on the head. Dizziness, a sudden " +
        "severe headache, trouble seeing or speaking, or tingling or weakness in an arm ends the session: get " +
        "medical help at once. After a concussion or neck injury, a doctor decides when you begin.",
    },
  ],
};
