import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The chin-up, in English. */
export const chinUp: Guide = {
  exerciseId: "chin-up",
  title: "Chin-up",

  overview: [
    {
      text:
        "The chin-up turns the palms towards you. The elbows travel in front of the body instead of out to the " +
        "sides, the biceps gets a good line of pull, and most people manage a repetition or two more than with " +
        "palms away. The lats still lead, and the lower chest helps out of the hang.",
    },
    {
      text:
        "In a laboratory, biceps and chest were more active than in the pull-up, the lower trapezius less, and the " +
        "lats about the same. Another study found the grips much alike. Count it as back work with a good half set " +
        "for the biceps, and expect no miracle for either.",
      sources: ["youdas-2010", "dickie-2017"],
      contested: true,
    },
    {
      text:
        "It makes a good first bodyweight pull, and a good main one if your wrists and elbows put up with a fully " +
        "turned grip on a straight bar. If they grumble, parallel handles are the usual answer. About 95% of your " +
        "body is the load.",
      sources: ["hartmann-tunnemann"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Take the bar at shoulder width with the palms towards your face.",
        "Hang at full length with the feet clear of the floor.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the ribs down towards the hips so that the back does not arch.",
        "Set the shoulders by drawing the blades down a thumb's width.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the elbows down in front of you, close to the ribs.",
        "Think of bringing the breastbone up to your hands.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Finish with the chin above the bar and the shoulders still back.",
        "Keep the wrists straight over the elbows.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the elbows open slowly, the last third above all.",
        "Arrive in a dead hang before the next one.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shoulder width, full hang"] },
    { phase: "brace", cues: ["Ribs down"] },
    { phase: "lift", cues: ["Breastbone to the hands"] },
    { phase: "top", cues: ["Chin up, shoulders back"] },
    { phase: "lower", cues: ["Slow through the last third"] },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      symptom: "Repetitions start from half-bent arms.",
      why: "The biceps is strongest there and the stretched start is skipped, so you train the easy middle only.",
      fix: "Hang still for a breath between repetitions, with nothing bent.",
    },
    {
      id: "legs-help",
      symptom: "A knee lift or a hip snap starts each repetition.",
      why: "It is a different lift then, and your count will collapse on the day you do it strictly.",
      fix: "Point the toes slightly forward, tense the thighs and start from stillness.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "Near the top the shoulders tip forward and the chest caves in.",
      why: "You are folding round the bar with biceps and chest because the back has run out.",
      fix: "Stop where you can still show the chest to the bar, and add height over the weeks.",
    },
    {
      id: "wrists-bend",
      symptom: "The wrists curl in towards the forearms to win height.",
      why: "The forearm works flat out at a bad angle, which may irritate the inside of the elbow.",
      fix: "Hang the bar low in the fingers and keep knuckles, wrist and elbow in one line.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The way down takes less than a second.",
      why: "Elbows take the jerk at the bottom, and lowering, which you could do well even when tired, is lost.",
      fix: "Lower for a count of three in the last two repetitions of every set.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
