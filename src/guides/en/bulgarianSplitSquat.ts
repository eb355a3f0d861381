import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Bulgarian split squat, in English. */
export const bulgarianSplitSquat: Guide = {
  exerciseId: "bulgarian-split-squat",
  title: "Bulgarian split squat",

  overview: [
    {
      text:
        "The rear foot rests on a bench, the front leg does about four fifths of the work: that share is an " +
        "estimate. Quadriceps and glutes of the front leg train in full, adductors and outer hip along with " +
        "them, with half the weight a squat would need for the same effort.",
    },
    {
      text:
        "It is as good as it is unpopular. Two dumbbells are enough to make the legs the limit, and the spine " +
        "carries little. A longer stride and a lean send more to the glutes, a shorter stride and upright trunk " +
        "more to the thigh; that is mechanics, not a trial.",
    },
    {
      text:
        "It suits homes with a bench and dumbbells, people with one weaker leg, and backs that want a rest. " +
        "Balance takes two or three sessions to settle.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Use a bench of about knee height or a little lower, 35 to 45 cm (14 to 18 in).",
        "Sit on its edge, stretch one leg out, and stand up where that heel landed: there goes the front foot.",
        "Lay the other instep on the bench and take the dumbbells.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Square the hips to the front and let the weight sink into the front foot.",
        "Breathe in and set the trunk with a slight lean.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push through the whole front foot and rise along the same slant.",
        "Keep the rear leg loose.",
      ],
    },
    { phase: "top", steps: ["Come up until the front knee is nearly straight, without rocking back."] },
    {
      phase: "lower",
      steps: [
        "Sink down and slightly back for two to three seconds, front knee over the toes.",
        "Let the rear knee drop towards the floor until the front thigh is level or lower.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Front foot one leg out"] },
    { phase: "brace", cues: ["Hips square, lean slightly"] },
    { phase: "lift", cues: ["Front foot pushes"] },
    { phase: "top", cues: ["Stay over the front"] },
    { phase: "lower", cues: ["Straight down, knee out"] },
  ],

  mistakes: [
    {
      id: "back-leg-push",
      symptom: "The thigh of the rear leg burns and its toes dig into the bench.",
      why: "Sharing the load is a reflex. Quadriceps and glutes in front then lose what you came for.",
      fix:
        "Lay the instep flat, not the toes, and try lifting the back foot for an instant at the top. If it " +
        "sticks, shift forward.",
    },
    {
      id: "stance-too-short",
      symptom: "The heel in front wants to lift and the back hip feels stretched to its end.",
      why: "Too close to the bench, the knee shoots far ahead and the pelvis is dragged forward.",
      fix: "Hop the front foot out by half a shoe until the heel stays heavy at the bottom.",
    },
    {
      id: "knees-cave-in",
      symptom: "The front knee wobbles in on the way up.",
      why: "The outer hip of one leg has to hold the whole pelvis.",
      fix: "Think of the knee towards the little toe, and take lighter bells for two weeks.",
    },
    {
      id: "lost-balance",
      symptom: "You step out or tip sideways before the leg is tired.",
      why: "Front and rear foot stand on one line, like on a rope.",
      fix:
        "Move the front foot a hand's width to its side, look at one spot, and hold the rack with one hand while " +
        "you learn.",
    },
    {
      id: "range-cut-short",
      symptom: "The back knee stays a long way from the floor.",
      why: "The weight has outrun you, or the stretch of the rear thigh stops you.",
      fix: "Use a lower step for the back foot, and lay a pad under the knee as a mark to reach.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
