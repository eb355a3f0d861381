import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The wrist curl, in English. */
export const wristCurl: Guide = {
  exerciseId: "wrist-curl",
  title: "Wrist curl",

  overview: [
    {
      text:
        "The forearms lie on your thighs or a bench, palms up, and only the hands move. It trains the wrist and " +
        "finger flexors on the inner side of the forearm, most of all when the hand is about level.",
    },
    {
      text:
        "Rows and deadlifts train the grip by holding; this moves the same muscles through a range, which they " +
        "otherwise seldom get. It suits climbers, racket players and anyone whose forearms lag. Small muscles " +
        "like small steps: log bar and plates together.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit at the end of a bench and lay the forearms along your thighs or the pad.",
        "Let the wrists reach just past the edge, palms up, hands as wide as the knees.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Press the forearms down and lean over them a little.",
        "Close the fingers round the bar.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Curl the knuckles towards you as far as the wrist goes.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Squeeze for a second with the forearms flat.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower the hands below level and let the bar roll a little way towards the fingers.",
        "Close the hand again before the wrist starts to bend.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Wrists past the edge"] },
    { phase: "brace", cues: ["Forearms pinned"] },
    { phase: "lift", cues: ["Knuckles towards you"] },
    { phase: "top", cues: ["Squeeze flat"] },
    { phase: "lower", cues: ["Below level, then close"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "The bar twitches around level.",
      why: "The wrist has a short path anyway, and a heavy bar halves it.",
      fix: "Use a weight that lets the hands sink below the edge and come up past level every time.",
    },
    {
      id: "forearms-lift",
      symptom: "Elbows and forearms rise from the thighs at the top.",
      why: "You are curling with the elbows, which find this easy, and the wrists come along for the ride.",
      fix: "Rest them on a bench and have its edge two fingers short of the wrist crease.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The bar drops and the wrists snap open.",
      why: "At the end of the range the wrist is bent back under load, and a snap there may irritate it.",
      fix: "Open the hand in two seconds, and do not let the bar past the last joints of the fingers.",
    },
    {
      id: "load-too-high",
      symptom: "You need a heave of the shoulders to begin.",
      why: "The 20 kg (45 lb) bar is already much for some, and the next plate comes too early.",
      fix: "Train in sets of 12 to 20. If 12 clean ones fail, take a shorter, lighter bar.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
