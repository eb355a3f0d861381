import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The cable wood chop, in English. */
export const cableWoodChop: Guide = {
  exerciseId: "cable-wood-chop",
  title: "Cable wood chop",

  overview: [
    {
      text:
        "Standing side-on to a cable, you turn the whole trunk and bring the handle across the body, most often " +
        "from high on one side to low on the other. The obliques do the turning, hips and shoulders ride along, " +
        "and the resistance really does come from the side.",
    },
    {
      text:
        "A cable keeps pulling through the arc, most when the arms stand at right angles to it, near the middle. " +
        "From low to high, or straight across, it is the same lift with a different line; keep to one line so " +
        "that the weights compare.",
    },
    {
      text:
        "It suits throwers, racket players and everyone who wants rotation with load. In sport the hips lead the " +
        "turn, and in this lift too: let the back foot pivot.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley above head height and stand sideways an arm's length away, feet wider than the hips.",
        "Take the handle in both hands, arms long, elbows soft.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Bend the knees a little, brace and turn the chest towards the pulley.",
        "Breathe in while the cable winds you up.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and turn hips and ribs together away from the machine, drawing the handle across and down " +
          "to the far knee.",
        "Let the heel nearest the stack rise and turn.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop with the chest square to the far side and the arms still long.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the cable turn you back slowly, and face the pulley before you go again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Side-on, soft elbows"] },
    { phase: "brace", cues: ["Knees bent, brace"] },
    { phase: "lift", cues: ["Turn from the hips", "Pivot the back foot"] },
    { phase: "top", cues: ["Chest past the middle"] },
    { phase: "lower", cues: ["Resist all the way back"] },
  ],

  mistakes: [
    {
      id: "arms-only",
      symptom: "The elbows bend and straighten, the handle crosses, and your navel points the same way throughout.",
      why: "Shoulders and arms are strong enough to drag a light stack across by themselves.",
      fix: "Lock the arms long in front of the breastbone and turn that triangle as one piece.",
    },
    {
      id: "low-back-twists",
      symptom: "Both feet stay rooted, hips square, and the turn is wrung out of the waist.",
      why: "The low back turns only a few degrees; hips and upper back have far more to give.",
      fix: "Let the near heel lift and the knee follow. Pelvis and breastbone should finish facing the same way.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack pulls you round and the plates bang.",
      why: "Braking a turn is half of what these muscles are for.",
      fix: "Take twice as long going back, eyes on the handle.",
    },
    {
      id: "load-too-high",
      symptom: "You lean your weight away from the stack and fall into each one.",
      why: "The pin goes up fast because legs and lean can help, and then the turn shrinks to a tug.",
      fix: "Take the weight you can stop anywhere in the arc, and work up in repetitions before plates.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
