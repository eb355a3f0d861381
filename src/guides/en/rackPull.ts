import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The rack pull, in English. */
export const rackPull: Guide = {
  exerciseId: "rack-pull",
  title: "Rack pull",

  overview: [
    {
      text:
        "The upper part of the deadlift, from pins or blocks at about the height of the knee. The range is short " +
        "and the weight can be large, so it is chiefly work for the back extensors, the traps, the middle back and " +
        "the grip.",
    },
    {
      text:
        "Hips and legs are at an easy angle from the start and get less out of it than from a full deadlift. " +
        "Whether it helps the top of your deadlift has not been tested; that partial lifts mostly strengthen the " +
        "part they train is what one would expect.",
      sources: ["project-judgement"],
    },
    {
      text:
        "Use it if you want a heavy back and trap lift, or if you cannot yet reach the floor with a flat back. " +
        "Note the pin height with the weight: two holes make another lift.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pins so that the bar lies just below or at the kneecap, and load it evenly.",
        "Stand with the bar against the legs and hinge to it, shins nearly upright.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the bar, pull the shoulder blades down and take a big breath.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the hips forward while the bar slides up your thighs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand upright for a second, shoulders back, hands still closed.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Hinge back down and set the bar on the pins without letting go of your brace.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Shins upright"] },
    { phase: "brace", cues: ["Squeeze and brace"] },
    { phase: "lift", cues: ["Hips through to bar"] },
    { phase: "top", cues: ["Tall for one second"] },
    { phase: "lower", cues: ["Place it on the pins"] },
  ],

  mistakes: [
    {
      id: "bar-hitched",
      symptom: "The knees slide under the bar and jerk it up the thighs in stages.",
      why: "The weight is more than the hips can move from here, so the legs become a shelf.",
      fix: "Take off as much as you need to lift it in one smooth stroke.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You finish with the shoulders far behind the hips.",
      why: "Heavy partials tempt you to show the lockout, and the lower back is compressed for it.",
      fix: "End when you stand straight; the glutes hold that, not the spine.",
    },
    {
      id: "lumbar-rounding",
      symptom: "Your back bends as the bar leaves the pins.",
      why: "The short range hides how much load the spine is asked to carry.",
      fix: "Set the back against the dead weight first and wait until the bar begins to bend.",
    },
    {
      id: "bar-bounced-on-pins",
      symptom: "The bar slams down, bounces and comes back up.",
      why: "Steel on steel gives a rebound that no floor gives, and it bends bars.",
      fix: "Stop every repetition on the pins. Blocks under the plates are kinder to the bar.",
    },
    {
      id: "load-too-high",
      symptom: "You load half as much again as you can deadlift.",
      why: "The numbers flatter, while the muscles that limit your deadlift are not involved.",
      fix: "Stay near what you can hold without straps for five clean repetitions.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text: "Check that both pins are in the same hole and rated for the load before you pull.",
    },
    stopAndRefer,
  ],
};
