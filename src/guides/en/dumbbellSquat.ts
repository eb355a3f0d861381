import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell squat, in English. */
export const dumbbellSquat: Guide = {
  exerciseId: "dumbbell-squat",
  title: "Dumbbell squat",

  overview: [
    {
      text:
        "A squat with a dumbbell hanging beside each leg. The load is low and near the body's centre, so it is " +
        "easy to balance and easy to put down. Quadriceps do most of it, helped by glutes and adductors.",
    },
    {
      text:
        "The hands usually give out before the legs do, so it works best for sets of eight to fifteen, with " +
        "straps if you like. It is a sensible step between the goblet squat and the bar, and all you need in a " +
        "gym without a rack.",
    },
    {
      text:
        "No study has looked at growth from this version; the credits are those of a front-loaded squat by " +
        "judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand between the dumbbells, squat down and pick them up with a straight back.",
        "Let the arms hang with the palms facing in.",
        "Feet hip- to shoulder-wide, enough for the bells to pass outside.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Draw the shoulder blades slightly back and down so that the bells hang beside the middle of the foot.",
        "Breathe in and set the belly.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the floor away with the whole foot.",
        "Let the arms be hooks; the legs do the work.",
      ],
    },
    { phase: "top", steps: ["Straighten up without shrugging, breathe, and let the bells stop swinging."] },
    {
      phase: "lower",
      steps: [
        "Sit down with the knees travelling over the toes and the trunk only a little inclined.",
        "Keep the dumbbells beside the ankles, not in front of them.",
        "Stop at level thighs or where the bells meet the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bells beside mid-foot"] },
    { phase: "brace", cues: ["Blades back, belly set"] },
    { phase: "lift", cues: ["Arms are hooks"] },
    { phase: "top", cues: ["Stop the swing"] },
    { phase: "lower", cues: ["Straight down", "Knees over toes"] },
  ],

  mistakes: [
    {
      id: "trunk-folds-forward",
      symptom: "The bells slide in front of the shins and it turns into a deadlift.",
      why:
        "Following the weight with the shoulders is easier than bending the knees. The hips get the work you " +
        "meant for the thighs.",
      fix: "Look straight ahead and let the knees start the movement. Raised heels help a lot.",
    },
    {
      id: "heels-lift",
      symptom: "You end the descent on your toes.",
      why: "Staying upright asks for bend at the ankle that you may not have yet.",
      fix: "Place small plates under the heels or widen the stance a little.",
    },
    {
      id: "range-cut-short",
      symptom: "You turn round when your hands are at knee height.",
      why: "The weight hanging low makes you feel deeper than you are.",
      fix: "Touch the heads of the dumbbells to the floor or to a low step on each repetition.",
    },
    {
      id: "grip-fails-first",
      symptom: "The fingers open while the legs could do five more.",
      why: "Legs are stronger than hands. It is a property of the lift, not a weakness.",
      fix: "Use straps or chalk, or lower more slowly so that less weight is enough.",
    },
    {
      id: "lumbar-rounding",
      symptom: "The back bends as the bells near the ground, most of all in the first and last repetition.",
      why: "Picking up and setting down are part of the set, and attention is elsewhere.",
      fix: "Start from a bench or a box instead of the floor, and hold the breath until the weight is parked.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
