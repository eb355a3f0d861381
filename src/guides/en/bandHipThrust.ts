import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The band hip thrust, in English. */
export const bandHipThrust: Guide = {
  exerciseId: "band-hip-thrust",
  title: "Band hip thrust",

  overview: [
    {
      text:
        "Here a band runs across your hips and pulls them towards the floor. A band pulls harder the further " +
        "it is stretched, so this version truly is hardest at the top, where the glutes are shortest, and " +
        "almost idle at the bottom.",
    },
    {
      text:
        "It is cheap, it travels, and it can be done at home. The price is the load: against a barbell, glute " +
        "activity was lower both on average and at the peak. Use it with higher repetitions, after heavier work or " +
        "when there is no bar.",
      sources: ["contreras-2016"],
    },
    {
      text:
        "Bands cannot be weighed in plates. Write down the colour of the band and how far apart its anchors were, " +
        "or you will not know next month whether you have got stronger.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Anchor both ends of a strong band low down, under dumbbells or the feet of a rack, and sit between them " +
          "with your upper back against a bench.",
        "Lay the band over the crease of your hips and check that it is tight while your hips are still down.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Tuck your chin and tighten your belly before you leave the floor.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the hips up steadily; the pull grows, so keep pushing to the last few centimetres.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold the level position for two full seconds, because this is the only part in which the band really works.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Resist as the band pulls you down instead of letting it snap you to the floor.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Band tight before starting"] },
    { phase: "brace", cues: ["Chin in, belly tight"] },
    { phase: "lift", cues: ["Push harder as it tightens"] },
    { phase: "top", cues: ["Hold two seconds"] },
    { phase: "lower", cues: ["Fight the band down"] },
  ],

  mistakes: [
    {
      id: "incomplete-top",
      symptom: "You stop short of a straight line and call it a repetition.",
      why: "The band is strongest exactly there, and that makes the last piece the first one you skip.",
      fix: "Take a lighter band and reach the line on each repetition, with a pause.",
    },
    {
      id: "band-slack-at-bottom",
      symptom: "The band hangs loose when your hips are low and you feel nothing for the first half.",
      why: "The anchors are too close to you or too high, so the band is not stretched until late.",
      fix: "Move the anchors further out or double the band until it already pulls at the start.",
    },
    {
      id: "lumbar-arching",
      symptom: "Your lower back hollows as the band gets tight.",
      why: "When the hips run out of strength, the back offers to help, and a band gives no warning before it does.",
      fix: "Pull the ribs down first and end the set when you can no longer keep them there.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees drift towards each other near the top.",
      why: "Feet that stand close together, or tired outer hips, let the thighs roll inward.",
      fix: "Turn the toes out slightly and keep the knees over them all the way.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Look the band over for small cracks before each session, and make sure that neither anchor can slide or " +
        "tip. A band that lets go under tension hits hard.",
    },
    stopAndRefer,
  ],
};
