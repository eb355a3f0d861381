import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The jump lunge, in English. */
export const jumpLunge: Guide = {
  exerciseId: "jump-lunge",
  title: "Jump lunge",

  overview: [
    {
      text:
        "From a lunge you jump, change legs in the air, and land in a lunge on the other side. It trains fast " +
        "force and the skill of landing on one leg. Muscle is not what it builds best.",
    },
    {
      text:
        "Four to eight clean jumps are a set. As a way to get out of breath there are gentler choices for the " +
        "knees. Be able to do twenty steady lunges per leg first; that threshold is our judgement.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand in a lunge with the feet hip-wide apart from side to side, on ground that gives.",
        "Hands free, arms bent like a runner's.",
      ],
    },
    { phase: "brace", steps: ["Tighten the trunk with a short breath and put most of your weight on the front foot."] },
    {
      phase: "lift",
      steps: [
        "Dip a little and jump straight up, swinging the arms.",
        "Change legs while you are at your highest.",
      ],
    },
    { phase: "top", steps: ["Keep the trunk upright in the air and look for your landing."] },
    {
      phase: "lower",
      steps: [
        "Land on the whole front foot and the ball of the rear one together.",
        "Sink into the lunge to swallow the impact, and come to rest before the next.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Two rails, soft ground"] },
    { phase: "brace", cues: ["Weight in front"] },
    { phase: "lift", cues: ["Dip and fly"] },
    { phase: "top", cues: ["Switch, stay tall"] },
    { phase: "lower", cues: ["Land quietly, sink"] },
  ],

  mistakes: [
    {
      id: "stiff-landing",
      symptom: "A slap on the floor and a jolt in the front knee or the back.",
      why: "With legs changing late, there is no time left to bend them.",
      fix: "End the set. Switch earlier by jumping lower, and practise landings from a lunge without the switch.",
    },
    {
      id: "knees-cave-in",
      symptom: "The front knee drops in on contact.",
      why: "A one-legged catch is the hardest job the outer hip gets.",
      fix:
        "Hold each landing for two seconds with the knee over the toes. If it caves in again, return to reverse " +
        "lunges.",
    },
    {
      id: "lost-balance",
      symptom: "You land on a tightrope and hop to stay up.",
      why: "In the air the feet drift to the middle.",
      fix: "Think of two train tracks and land one foot on each.",
    },
    {
      id: "jumps-fade",
      symptom: "The feet hardly leave the ground and shuffle past each other.",
      why: "You are chasing time or a number with tired legs.",
      fix: "Set the count low, rest for two minutes, and finish while the jumps are still high.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "The chest comes down to the knee at each landing.",
      why: "The leg lets the trunk do the braking.",
      fix: "Aim for shoulders over hips when you land and bend the legs more.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Leave jumping lunges out when knees, ankles, Achilles tendon or pelvic floor give you trouble, and have " +
        "that looked at first.",
    },
  ],
};
