import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The band face pull, in English. */
export const bandFacePull: Guide = {
  exerciseId: "band-face-pull",
  title: "Band face pull",

  overview: [
    {
      text:
        "A band at the height of your face, pulled apart toward the ears, trains rear shoulders, the muscles " +
        "between the blades and the small ones that turn the arm out. The band is hardest at the end, where " +
        "those are shortest.",
    },
    {
      text:
        "Bands cannot be weighed, so note the colour and how far away you stand. It fits into a warm-up as " +
        "well as at the end of a session.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Loop the band round a post at eye height and hold it with both hands, thumbs toward you.",
        "Walk back until it is taut with straight arms.",
      ],
    },
    { phase: "brace", steps: ["Stand tall with the ribs over the hips."] },
    { phase: "lift", steps: ["Pull toward the eyebrows and spread the hands apart."] },
    { phase: "top", steps: ["Finish with the knuckles beside the ears and the elbows at shoulder height."] },
    { phase: "lower", steps: ["Let the band take the arms forward for two counts."] },
  ],

  cues: [
    { phase: "setup", cues: ["Taut from the start"] },
    { phase: "brace", cues: ["Tall, ribs low"] },
    { phase: "lift", cues: ["Pull and spread"] },
    { phase: "top", cues: ["Knuckles by the ears"] },
    { phase: "lower", cues: ["Two counts back"] },
  ],

  mistakes: [
    {
      id: "elbows-drop",
      symptom: "Elbows hang below the hands and the band comes to the chin.",
      why: "It turns into a row, for which the lats are happy to step in.",
      fix: "Fix the band a hand higher and lead with the elbows.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The neck shortens as the hands come back.",
      why: "The upper trapezius takes over when the band is too strong.",
      fix: "Choose a lighter one and keep your collarbones long.",
    },
    {
      id: "incomplete-top",
      symptom: "Your hands stop in front of the face.",
      why: "A strong band refuses the last part, which is the best one.",
      fix: "Step nearer to the post until you can reach the ears.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The band snaps your arms forward.",
      why: "Half of each repetition is given away.",
      fix: "Return it slowly enough that you could stop anywhere.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
