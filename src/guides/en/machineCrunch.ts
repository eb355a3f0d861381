import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The machine crunch, in English. */
export const machineCrunch: Guide = {
  exerciseId: "machine-crunch",
  title: "Machine crunch",

  overview: [
    {
      text:
        "Seated between pads, you fold the ribs towards the hips against a stack. The seat steadies everything " +
        "else, so the rectus abdominis can be taken close to its limit with little skill, and the load moves in " +
        "small known steps.",
    },
    {
      text:
        "How hard it is at each point depends on the machine's cam; most ask about the same throughout or a " +
        "little more in the middle. Numbers from one make cannot be compared with another, nor with the plates of " +
        "a cable.",
    },
    {
      text:
        "A good choice if floor crunches have become endless, or if balance and neck make other versions " +
        "tiresome. Some machines turn at the hip rather than the waist: sit so that the pivot lies beside your " +
        "lower ribs, or pick another.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the seat so that the machine's pivot is level with the bottom of your ribs.",
        "Put the chest pad or the handles where you reach them without shrugging.",
        "Rest the feet lightly; hooking them hard wakes the hip flexors.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Sit tall against the back pad and breathe in.",
        "Make the arms a link, no more.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and round the upper back forward, driving the breastbone towards the navel.",
        "Let the hips stay stuck to the seat.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold for a second at the end of the curl, when the ribs can come no closer.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the pad take you back slowly until you sit tall, just short of the stack touching down.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pivot beside lower ribs"] },
    { phase: "brace", cues: ["Sit tall, soft hands"] },
    { phase: "lift", cues: ["Breastbone to navel", "Round, do not bow"] },
    { phase: "top", cues: ["Squeeze the air out"] },
    { phase: "lower", cues: ["Grow tall slowly"] },
  ],

  mistakes: [
    {
      id: "hip-flexors-take-over",
      symptom: "You bow forward with a flat back, the feet press into the rollers and the fronts of the hips tire.",
      why: "Bending at the hip moves the same handles. The abdominals then only hold the trunk stiff.",
      fix:
        "Take the feet out of the rollers or off the plate for a set, and think of closing the gap between ribs " +
        "and belt.",
    },
    {
      id: "arms-pull",
      symptom: "The elbows close, the shoulders burn, and the handles arrive before the ribs have moved.",
      why: "Arms pull the stack as readily as abdominals do, and nothing on the machine stops them.",
      fix:
        "Open the hands and push the pads with the upper arms or chest only. If that is not enough, take a " +
        "plate off the stack.",
    },
    {
      id: "lowered-too-fast",
      symptom: "The stack clangs and you are thrown back against the seat.",
      why: "A machine returns by itself, and letting it do so gives away the slow half where much of the work lies.",
      fix: "Count two on the way back and reverse a finger's width above the rest of the stack.",
    },
    {
      id: "load-too-high",
      symptom: "The movement shrinks to a nod, and your backside comes off the seat.",
      why: "Stacks are generous on many makes, and a big number here tempts anyone.",
      fix:
        "Find the weight that lets the breastbone travel at least 15 cm (6 in), and stay there until fifteen are " +
        "smooth.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
