import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The barbell row, in English. */
export const barbellRow: Guide = {
  exerciseId: "barbell-row",
  title: "Barbell row",

  overview: [
    {
      text:
        "Bent over at the hips with the bar hanging from straight arms, you pull it to the belly. Middle back and " +
        "lats share the lead, the rear shoulder and the elbow flexors help, and the spinal erectors hold the trunk " +
        "against everything on the bar. It is hardest at the top, where the muscles are short, and light at the " +
        "bottom.",
    },
    {
      text:
        "Among three rows in one laboratory it was the one that loaded the low back most; the inverted row loaded " +
        "it least. The back extensors also worked harder than in machine rows. That is a gain if you want the whole " +
        "back trained, and a cost in a week full of squats and deadlifts.",
      sources: ["fenwick-2009", "saeterbakken-2015"],
    },
    {
      text:
        "It suits you if your hinge is steady. If the low back always gives out before the lats, row with your " +
        "chest on a pad and train the hinge on another day.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand over the bar with the feet at hip width and lift it as in a deadlift.",
        "Push the hips back until the trunk is somewhere between 15 and 45 degrees above level.",
        "Let the bar hang under the shoulders, hands just outside the knees.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Take a breath, tighten the belly and set the back flat.",
        "Keep the weight over the middle of the foot.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Pull the bar to the navel or the lower ribs.",
        "Lead with the elbows; the hands only hold on.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Touch the belly with the shoulder blades drawn together.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Lower to straight arms and let the blades spread.",
        "The trunk stays at its angle until the set is over.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hips back, bar hangs"] },
    { phase: "brace", cues: ["Flat back, big breath"] },
    { phase: "lift", cues: ["Elbows to the ceiling"] },
    { phase: "top", cues: ["Bar touches the belly"] },
    { phase: "lower", cues: ["Let the blades spread"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "Your low back bends as the set goes on.",
      why:
        "The erectors tire from holding. Whether bending under load leads to back pain is unproven, and what " +
        "evidence there is finds no link; still, you lose the position you chose and the bar its path.",
      fix: "Put the bar down, set the hips again and lower the load by a tenth.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "trunk-rises",
      symptom: "The first repetition is at 30 degrees, the last at 60.",
      why: "Standing up shortens the row and turns it into half a shrug.",
      fix: "Film one set from the side and stop it when the angle is gone.",
    },
    {
      id: "swung-load",
      symptom: "The knees dip and the hips throw the bar up.",
      why: "The legs do the hard top, where your middle back should work.",
      fix: "Pause for a second at the belly; what you cannot hold there, you did not row.",
    },
    {
      id: "range-cut-short",
      symptom: "There is daylight between bar and belly.",
      why: "Rows are hardest at the end, so that is the part heavy loads delete.",
      fix: "Use a load you can touch with for every repetition.",
    },
    {
      id: "grip-fails-first",
      symptom: "The fingers open while the back still has work in it.",
      why: "Your hands have hung on to every set before this one as well.",
      fix: "Use straps for the top sets and train the grip on its own.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
