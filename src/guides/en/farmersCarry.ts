import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The farmer's carry, in English. */
export const farmersCarry: Guide = {
  exerciseId: "farmers-carry",
  title: "Farmer's carry",

  overview: [
    {
      text:
        "You pick up a heavy weight in each hand and walk. Forearms and upper back hold on, the trunk keeps " +
        "upright against every step, and hips and calves carry the lot. It is counted in distance or time, not " +
        "repetitions.",
    },
    {
      text:
        "As muscle work it is mainly grip and upper traps; the trunk gets a long hold at middling effort. What it " +
        "adds beyond that is work capacity and the plain ability to move something heavy from here to there. Trunk " +
        "muscles have been recorded in strongmen as they walked; nobody has followed their growth.",
      sources: ["mcgill-2009"],
    },
    {
      text:
        "Measured against ordinary walking, steps under load are shorter and quicker. Between lifters it is the " +
        "other way: the better ones take longer and faster steps than the slower ones. Begin short and quick, and " +
        "let length come with strength.",
      sources: ["hindle-2019"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Place the weights beside your feet, handles in line with the ankles, and clear the way ahead.",
        "Hinge and bend as for a deadlift and grip the middle of each handle.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Flatten the back, pull the shoulders down, take a breath and brace.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Stand up with both weights at once by pushing the floor away.",
        "Settle for a moment before the first step.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Walk tall with short, quick steps, eyes ahead, breathing behind the brace.",
        "Turn in a wide arc or set down and turn.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Stop completely, then hinge and lower the weights to the floor with a flat back.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Handles beside the ankles"] },
    { phase: "brace", cues: ["Flat back, big breath"] },
    { phase: "lift", cues: ["Push the floor away"] },
    { phase: "top", cues: ["Tall, short quick steps"] },
    { phase: "lower", cues: ["Stop, then set down"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "You bend over for the handles with a round back, above all when setting down tired.",
      why: "The walk gets the attention, but picking up and setting down are two heavy deadlifts.",
      fix: "Put the weights on boxes or low steps. End the walk while you can still lower them well.",
    },
    {
      id: "shoulders-roll-forward",
      symptom: "The weights drift to the front of the thighs and the chest caves in.",
      why: "Tired upper backs give way, and the load then hangs on neck and ligaments.",
      fix: "Think of long arms behind the seams of your trousers. Walk less far.",
    },
    {
      id: "steps-too-long",
      symptom: "The weights swing, bang the legs and pull you off line.",
      why: "A long step rocks the pelvis, and each rock starts both weights swinging.",
      fix: "Cut the step by half and double its rhythm. Walk a line on the floor.",
    },
    {
      id: "grip-fails-first",
      symptom: "Fingers open after ten metres while the rest of you could go on.",
      why: "For most people grip is the limit, and there is nothing wrong with that if grip is the aim.",
      fix: "Chalk first. Use straps only for walks meant for trunk and legs, and note it in the log.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Walk where you can drop the weights without hitting feet, people or furniture, wear firm shoes, and let " +
        "go outward when something slips. Never chase a slipping handle with a bent back.",
    },
  ],
};
