import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The seated calf raise, in English. */
export const seatedCalfRaise: Guide = {
  exerciseId: "seated-calf-raise",
  title: "Seated calf raise",

  overview: [
    {
      text:
        "With the knees bent, gastrocnemius is slack and can do next to nothing, so soleus is left to lift. In a " +
        "twelve-week trial soleus grew 3% here, about as in standing raises, and gastrocnemius hardly at all.",
      sources: ["kinoshita-2023"],
    },
    {
      text:
        "That makes it an addition. If time is short, stand. If you run or jump and want the lower calf strong " +
        "on its own account, or if load on the spine is unwelcome, sit.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit with the balls of the feet on the block and the pad on the thighs, close to the knees.",
        "Knees at about a right angle over the toes.",
        "Lift the heels and release the catch.",
      ],
    },
    { phase: "brace", steps: ["Sit tall with the hands resting on the pad."] },
    { phase: "lift", steps: ["Raise the heels by pressing the forefoot down."] },
    { phase: "top", steps: ["Stop at the top for a second."] },
    { phase: "lower", steps: ["Let the heels sink slowly to a full stretch and stay there for a beat."] },
  ],

  cues: [
    { phase: "setup", cues: ["Pad near the knees"] },
    { phase: "brace", cues: ["Tall, hands quiet"] },
    { phase: "lift", cues: ["Forefoot presses"] },
    { phase: "top", cues: ["Top for one"] },
    { phase: "lower", cues: ["Sink, stay a beat"] },
  ],

  mistakes: [
    {
      id: "bounced-turn",
      symptom: "You pump fast and the lever rattles.",
      why:
        "The stretch of the tendon throws the weight back up. For soleus, a muscle made for long steady work, " +
        "that is time off.",
      fix: "Pause at the bottom and use fifteen slow repetitions in place of thirty quick ones.",
    },
    {
      id: "range-cut-short",
      symptom: "The heels stay near the level of the block.",
      why: "Heavy plates shorten both ends.",
      fix: "Reduce the load until the heels sink clearly below the toes.",
    },
    {
      id: "incomplete-top",
      symptom: "The top gets lower from repetition to repetition.",
      why: "The burn comes early in this lift and people turn round to escape it.",
      fix: "Rest ten seconds with the catch on, then finish the set at full height.",
    },
    {
      id: "arms-pull-up",
      symptom: "Your hands lift the lever along with the calves.",
      why: "It is easy to help, since the handle lies right there.",
      fix: "Lay the palms flat on the thighs or the pad, fingers off the grips.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
