import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The incline dumbbell fly, in English. */
export const inclineDumbbellFly: Guide = {
  exerciseId: "incline-dumbbell-fly",
  title: "Incline dumbbell fly",

  overview: [
    {
      text:
        "The dumbbell fly on a bench tilted up by about 30 degrees. The stretch moves to the upper part of the " +
        "chest and the front of the shoulder takes a bigger share. It weighs most with the arms open and close to " +
        "nothing at the top.",
    },
    {
      text:
        "It suits a second chest exercise after flat presses. Keep the loads small: the shoulder sits in a less " +
        "protected place than on a flat bench. That it grows the upper chest is inferred from pressing and from " +
        "anatomy.",
      sources: ["project-judgement"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Tilt the backrest low, between 20 and 30 degrees.",
        "Press the dumbbells up, turn the palms in and unlock the elbows.",
        "Sink the shoulder blades into the pad.",
      ],
    },
    {
      phase: "brace",
      steps: ["Inhale at the top, neck relaxed."],
    },
    {
      phase: "lift",
      steps: [
        "Bring the upper arms together above the collarbones.",
        "Move both dumbbells along one wide arc.",
      ],
    },
    {
      phase: "top",
      steps: ["Stop a hand apart, over the upper chest."],
    },
    {
      phase: "lower",
      steps: ["Open until you feel the stretch below the collarbones and the elbows are level with the chest."],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Low tilt"] },
    { phase: "brace", cues: ["Blades into the pad"] },
    { phase: "lift", cues: ["Arc over the collarbones"] },
    { phase: "top", cues: ["Hand apart"] },
    { phase: "lower", cues: ["Open to chest level"] },
  ],

  mistakes: [
    {
      id: "bench-too-steep",
      symptom: "The shoulders burn and the arc goes past your face.",
      why: "In a steep seat the motion becomes a side raise in front of the body.",
      fix: "Lower the back until the dumbbells travel above the upper chest.",
    },
    {
      id: "lowered-too-deep",
      symptom: "You sink until the shoulder blades tip off the pad.",
      why: "A stretch feels like progress, and the joint pays.",
      fix: "Stop when the upper arm is level with the trunk.",
    },
    {
      id: "fly-becomes-press",
      symptom: "The forearms are upright at the bottom.",
      why: "Bending the elbows is how the body shortens a lever that is too heavy.",
      fix: "Go two pairs lighter and keep the hands outside the elbows.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The shoulders slide up to the ears while the arms open.",
      why: "The slope and the load drag them up.",
      fix: "Pull the blades into the back pockets before every opening.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "End the set as soon as a shoulder feels loose or catches. Bend the elbows first, then bring the " +
        "dumbbells to the thighs.",
    },
    stopAndRefer,
  ],
};
