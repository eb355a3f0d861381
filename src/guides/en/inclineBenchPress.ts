import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline barbell bench press, in English. */
export const inclineBenchPress: Guide = {
  exerciseId: "incline-bench-press",
  title: "Incline barbell bench press",

  overview: [
    {
      text:
        "A bench press with the backrest tilted up, so that the arms push somewhere between forward and overhead. " +
        "The upper, clavicular part of the chest and the front of the shoulder share the lead, and the triceps " +
        "help. Expect clearly less on the bar than flat.",
    },
    {
      text:
        "In one eight-week trial of 47 untrained men, the incline group gained more thickness at the uppermost of " +
        "three sites on the chest than the flat group. The other two sites grew alike, and so did pressing " +
        "strength. It is a single trial with one session a week.",
      sources: ["chaves-2020"],
    },
    {
      text:
        "Choose it if the upper chest is what you are after, or if overhead pressing bothers you and flat " +
        "pressing feels too familiar. A tilt of about 30 degrees is our usual advice; that figure is judgement.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Tilt the bench to roughly 30 degrees and slide it until the bar hangs over your face when racked.",
        "Put the safeties just under the height at which the bar meets your upper chest.",
        "Tuck the blades back and plant the feet wide, since the slope wants to slide you down.",
      ],
    },
    {
      phase: "brace",
      steps: ["Fill the chest with air and take the bar out to above the collarbones."],
    },
    {
      phase: "lift",
      steps: [
        "Press straight up, as if along a wall, and let the bar finish over the shoulders.",
        "Keep the head on the pad.",
      ],
    },
    {
      phase: "top",
      steps: ["Lock the elbows gently with the knuckles to the ceiling and the bar above the shoulder joint."],
    },
    {
      phase: "lower",
      steps: [
        "Lower to just below the collarbones, forearms upright.",
        "Stay with the bar all the way; the slope makes the last part feel short.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thirty degrees is plenty", "Sit deep in the seat"] },
    { phase: "brace", cues: ["Ribs up, blades back"] },
    { phase: "lift", cues: ["Straight up"] },
    { phase: "top", cues: ["Stack wrist over shoulder"] },
    { phase: "lower", cues: ["Down to the upper chest"] },
  ],

  mistakes: [
    {
      id: "bench-too-steep",
      symptom: "You feel it in the shoulders alone, and the load is close to what you press overhead.",
      why: "Beyond about 45 degrees the front of the shoulder takes over and the chest has a worse line to pull along.",
      fix: "Drop the backrest one or two notches and start again from the load of your shoulder press.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar stops a fist above the chest and turns back.",
      why:
        "It is often a load carried over from flat pressing, and the hardest stretch of the lift for the upper " +
        "chest goes missing.",
      fix: "Take off 10 kg (25 lb) and touch on each repetition; if the shoulder forbids it, use dumbbells.",
    },
    {
      id: "bounced-turn",
      symptom: "The bar hits just under the collarbones and rebounds.",
      why: "There is less padding up here than on a flat bench, and the rebound hides a weak start.",
      fix: "Count a quiet one at the chest before you press.",
    },
    {
      id: "elbows-flare",
      symptom: "The elbows point straight sideways and the bar drifts towards the throat.",
      why: "A grip that is too wide leaves the arms nowhere else to go.",
      fix: "Bring each hand in by a finger or two until the elbows sit slightly in front of the bar.",
    },
    {
      id: "hips-lift-off-pad",
      symptom: "You push the hips up and the incline turns into a flat press.",
      why: "The body looks for the stronger angle when the set gets heavy.",
      fix: "Set the seat pad up a notch so that it holds you, and end the set when the hips go.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "An incline bar that gets away slides towards the throat. Press inside a rack with safeties set for " +
        "this bench angle, or have a spotter stand behind your head. Check their height again whenever you " +
        "change the notch.",
    },
    stopAndRefer,
  ],
};
