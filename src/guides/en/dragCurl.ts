import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The drag curl, in English. */
export const dragCurl: Guide = {
  exerciseId: "drag-curl",
  title: "Drag curl",

  overview: [
    {
      text:
        "The bar slides straight up the front of your body while the elbows travel back. Since the bar stays " +
        "close, the lever is short and the shoulder can hardly help. It trains the biceps in the middle of its " +
        "range with the upper arm behind the trunk.",
    },
    {
      text:
        "People claim it finds the long head of the biceps. That is a guess from anatomy which no trial we know " +
        "has tested. Take it as a strict curl for those whose elbows always creep forward, and expect half to two " +
        "thirds of your usual load; that share is judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the bar on the front of the thighs, hands at shoulder width, palms forward.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lift the breastbone, tighten the belly and let the shoulders settle back.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the elbows behind you and let the bar climb along your body.",
        "Feel it touch belly and shirt the whole way.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop at the lower ribs or wherever the forearms run out of room.",
        "Pause with the shoulder blades quiet.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Slide the bar back down the same track until the arms are straight.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Bar on the thighs"] },
    { phase: "brace", cues: ["Breastbone high"] },
    { phase: "lift", cues: ["Elbows back", "Bar brushes the shirt"] },
    { phase: "top", cues: ["Lower ribs, stop"] },
    { phase: "lower", cues: ["Same track down"] },
  ],

  mistakes: [
    {
      id: "bar-leaves-body",
      symptom: "A gap opens between bar and belly, and the elbows come forward.",
      why:
        "It has become a normal curl, with the front of the shoulder joining in, and the weight you chose will be " +
        "too light or too heavy for either.",
      fix: "Wear a smooth shirt and keep brushing it; reduce the load until you can.",
    },
    {
      id: "shoulders-shrug",
      symptom: "Your shoulders rise to meet your ears as the bar nears the ribs.",
      why: "The trapezius lifts what the elbows no longer bend. The bar still goes up, which fools you.",
      fix: "Stop a hand's breadth lower and keep your neck long.",
    },
    {
      id: "trunk-leans-back",
      symptom: "You tilt backward to make a ramp of your belly.",
      why: "On a ramp the bar lies on you, and the arms are relieved just where the lift is hard.",
      fix: "Squeeze the backside, keep the ribs down and stand over the middle of the feet.",
    },
    {
      id: "range-cut-short",
      symptom: "The bar goes from the belt to the navel and no lower.",
      why: "With a short stroke to begin with, there is nothing to give away.",
      fix: "Return to the thighs each time and see the elbows go straight.",
    },
    {
      id: "lowered-too-fast",
      symptom: "Gravity pulls it straight down along your shirt.",
      why: "The straight path offers no arc to slow it, so the drop is quick.",
      fix: "Brake with the elbows: let them come forward only as slowly as the bar sinks.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
