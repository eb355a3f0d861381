import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The close-grip bench press, in English. */
export const closeGripBenchPress: Guide = {
  exerciseId: "close-grip-bench-press",
  title: "Close-grip bench press",

  overview: [
    {
      text:
        "The bench press with the hands about shoulder width apart. The elbows bend further and stay closer to " +
        "the body, so the triceps carry a share as large as the chest's. The front of the shoulder helps as " +
        "before. It usually sticks about halfway up, with the elbows near a right angle.",
    },
    {
      text:
        "Take it as your heavy triceps lift, or as a second bench day that spares the wide shoulder position. No " +
        "press does much for the long head of the triceps, we judge, since it also crosses the shoulder; in one " +
        "trial elbow extension with the arm overhead grew the triceps more than with the arm down.",
      sources: ["maeo-2022", "project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set up as for the bench press, with safeties at chest height.",
        "Place the hands where the arms hang straight up from the shoulders, usually with the index fingers at " +
          "the edge of the smooth part.",
        "Turn the thumbs around the bar.",
      ],
    },
    {
      phase: "brace",
      steps: ["Tighten the upper back, take your air and bring the bar over the shoulders."],
    },
    {
      phase: "lift",
      steps: [
        "Push the bar up while the elbows stay pointed towards the feet.",
        "Think of straightening the elbows, not of shoving with the shoulders.",
      ],
    },
    {
      phase: "top",
      steps: ["Finish on straight arms and give the triceps a beat before the next one."],
    },
    {
      phase: "lower",
      steps: [
        "Let the elbows slide along the ribs and touch at the bottom of the breastbone.",
        "Keep knuckles, wrists and elbows in one upright line.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands at shoulder width"] },
    { phase: "brace", cues: ["Air in, back tight"] },
    { phase: "lift", cues: ["Straighten the elbows"] },
    { phase: "top", cues: ["Arms long, one beat"] },
    { phase: "lower", cues: ["Elbows brush the ribs"] },
  ],

  mistakes: [
    {
      id: "grip-too-narrow",
      symptom: "The hands nearly touch, the bar wobbles and the wrists ache.",
      why: "A narrow grip looks like more triceps, yet beyond shoulder width it mostly bends the wrists sideways.",
      fix: "Move each hand out by three or four fingers until the forearms are parallel.",
    },
    {
      id: "wrists-bend",
      symptom: "The hands fold back and the bar sits over the fingers.",
      why: "With the elbows tucked the bar easily ends up behind the forearm.",
      fix: "Lay the bar low in the palm and punch the knuckles to the ceiling before you unrack.",
    },
    {
      id: "elbows-flare",
      symptom: "Halfway up the elbows swing out.",
      why: "The chest and shoulders are rescuing tired triceps.",
      fix: "Stop the set one repetition sooner, and begin the press by pushing the elbows towards each other.",
    },
    {
      id: "bounced-turn",
      symptom: "The bar drops the last few centimetres and rebounds from the belly end of the ribs.",
      why: "The longer path tempts you to hurry, and there is no breastbone to stop the bar that low.",
      fix: "Slow the last third of the way down and touch the bone, not the soft part below it.",
    },
    {
      id: "thumb-off-bar",
      symptom: "The bar rests on an open hand.",
      why:
        "Lifters do it to spare the wrist, and with the hands so close together a rolling bar has nothing to stop " +
        "it.",
      fix: "Close the thumb and fix the wrist by turning the hand slightly outward instead.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Triceps give out suddenly. Set the safeties so that a dropped bar stops above your ribs and neck, or " +
        "keep a spotter at the head end who takes the bar the moment it stalls.",
    },
    stopAndRefer,
  ],
};
