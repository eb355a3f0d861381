import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable fly, in English. */
export const cableFly: Guide = {
  exerciseId: "cable-fly",
  title: "Cable fly",

  overview: [
    {
      text:
        "From a high stretch the arms sweep together in front of the chest against two cables. It is the chest " +
        "nearly by itself; the front of the shoulder helps a little and the biceps hold the elbow. With the " +
        "pulleys at shoulder height the load is greatest around the middle and stays on at the end, where " +
        "dumbbells lose theirs.",
    },
    {
      text:
        "Use it after presses, or in their place when the triceps or elbows need a rest. It needs little load and " +
        "a lot of feel. Cable or dumbbell for growth is an open question.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulleys at about shoulder height and stand in the middle, one foot ahead.",
        "Log one stack's number.",
        "Bend the elbows as if hugging a barrel and keep that bend.",
      ],
    },
    {
      phase: "brace",
      steps: ["Step forward until the chest is stretched, ribs down, shoulders low."],
    },
    {
      phase: "lift",
      steps: [
        "Sweep the hands together in a wide arc from the shoulder.",
        "Let the upper arms lead and the hands follow.",
      ],
    },
    {
      phase: "top",
      steps: ["Bring the hands together, or cross them slightly, and squeeze for a second."],
    },
    {
      phase: "lower",
      steps: [
        "Open slowly until the upper arms are level with the trunk or just behind.",
        "Stop where the front of the shoulder starts to pull.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hug a barrel"] },
    { phase: "brace", cues: ["Shoulders low"] },
    { phase: "lift", cues: ["Upper arms sweep"] },
    { phase: "top", cues: ["Squeeze one second"] },
    { phase: "lower", cues: ["Open to a stretch"] },
  ],

  mistakes: [
    {
      id: "fly-becomes-press",
      symptom: "The elbows bend on the way out and straighten on the way in.",
      why: "A heavy stack pushes you into a press, and the triceps take part of the set.",
      fix: "Lighten it until the elbow angle stays as if in plaster.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "At the squeeze the shoulders come forward and the chest caves in.",
      why: "You try to bring the hands further than the chest can.",
      fix: "End where the breastbone is still up.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "The body bows with every repetition.",
      why: "You are hanging in the cables.",
      fix: "Put one foot further forward and keep the trunk as still as a post.",
    },
    {
      id: "load-too-high",
      symptom: "The stacks pull you backward between repetitions.",
      why: "Long levers make small numbers heavy, and the pin ends up where it was for presses.",
      fix: "Choose what you can pause in the stretch for a full second.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
