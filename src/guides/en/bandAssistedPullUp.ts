import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The band-assisted pull-up, in English. */
export const bandAssistedPullUp: Guide = {
  exerciseId: "band-assisted-pull-up",
  title: "Band-assisted pull-up",

  overview: [
    {
      text:
        "A loop of band over the bar and under your foot or knee takes part of your weight. It helps most in the " +
        "hang, where it is stretched, and little near the top, so the start becomes easy and the finish stays " +
        "honest. People stuck in the lower half learn less from it than from a machine or slow lowerings.",
    },
    {
      text:
        "No band tells you how much it gives, and two with the same colour may differ. The library logs no load for " +
        "it. Write down the band, and count progress in repetitions first and in a thinner band second.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Loop the band over the middle of the bar and pull it through itself until it sits tight.",
        "Stand on a box, put one foot or knee in the loop and step off slowly.",
        "Take the grip you use for free pull-ups.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Cross the free leg over the one in the band so that you do not swing.",
        "Tighten the belly; the band would like to push your hips forward.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull with the blades first, then the elbows.",
        "Speed through the easy start is fine, bouncing is not.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Work hardest here, where the band has gone slack.",
        "Hold the chin over the bar for one second.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Brake against the last third, because the band makes it feel light.",
        "Come to rest before you go again.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Loop tight, step off slowly"] },
    { phase: "brace", cues: ["Cross the legs"] },
    { phase: "lift", cues: ["Blades, then elbows"] },
    { phase: "top", cues: ["Hold one second"] },
    { phase: "lower", cues: ["Come to rest"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "You drop into the band and ride the rebound up.",
      why: "The recoil then does the very part you wanted to learn.",
      fix: "Wait in the stretch until the swinging has stopped, then pull.",
    },
    {
      id: "too-much-help",
      symptom: "A thick band lifts you to the bar with hardly a pull.",
      why: "It is comfortable, and it has been the same one for months.",
      fix: "Use the thinnest band that allows five, and do the rest of your sets on the pulldown.",
    },
    {
      id: "range-cut-short",
      symptom: "The chin stays under the bar.",
      why: "Above eye level the band gives nothing, so tired sets get cut right there.",
      fix: "Jump to the top and lower slowly when you can no longer pull the last bit.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You free-fall and the band saves you.",
      why: "What you miss is lowering strength, the quickest road to the first free pull-up.",
      fix: "Take three seconds down on every repetition.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Check the band for nicks before you trust it, and keep your face out of its line when you put a foot in or " +
        "take it out. A band that slips off a shoe comes up fast.",
    },
  ],
};
