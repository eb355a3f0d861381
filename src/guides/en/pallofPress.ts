import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Pallof press, in English. */
export const pallofPress: Guide = {
  exerciseId: "pallof-press",
  title: "Pallof press",

  overview: [
    {
      text:
        "You stand side-on to a cable, press the handle straight out from the breastbone, and do not let it turn " +
        "you. Nothing in the trunk moves. The obliques and the deep abdominals hold against the sideways pull, " +
        "and hold hardest with the arms out straight.",
    },
    {
      text:
        "As a hold in the middle of the range it trains control and stiffness more than size; count it as oblique " +
        "work, but not as your only oblique work if growth is the aim. That division is judgement.",
    },
    {
      text:
        "It suits beginners, people who dislike bending and turning under load, and anyone warming up for heavier " +
        "lifts. Half kneeling makes it stricter. Light is right: as a rough guess, a quarter of what you row is " +
        "already a lot.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the pulley at breastbone height, take the handle in both hands and step sideways until the plates lift.",
        "Stand with feet a little wider than the hips, facing straight ahead.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Soften the knees, squeeze the glutes and draw the ribs down.",
        "Pull the hands to the breastbone and breathe in.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Press the hands straight out in front of you over two seconds, breathing out.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold with long arms for two or three seconds, hands in line with the breastbone.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Bring the hands back as slowly, without being drawn towards the stack.",
        "Turn round for the other side.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Side-on, plates lifted"] },
    { phase: "brace", cues: ["Glutes tight, ribs down"] },
    { phase: "lift", cues: ["Straight out, slowly"] },
    { phase: "top", cues: ["Hold it there"] },
    { phase: "lower", cues: ["Back to the breastbone"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The hip away from the stack slips forward or the shoulders turn towards the machine.",
      why: "The press is easy once you stop resisting the turn, so the body lets go where it is weakest.",
      fix:
        "Stand closer to a mirror, or kneel on the inside knee. Go lighter until belt buckle and breastbone face " +
        "the same way.",
    },
    {
      id: "trunk-leans-back",
      symptom: "As the arms go out you lean back or away from the cable.",
      why: "Leaning sets body weight against the pull in place of muscle.",
      fix: "Widen the stance a little and keep the nose over the navel.",
    },
    {
      id: "rushed-repetitions",
      symptom: "In, out, in, out, with no time spent at the far end.",
      why: "The far end is the exercise. The press is only the way to get there.",
      fix: "Count two with straight arms each time, and let ten take about a minute.",
    },
    {
      id: "shoulders-shrug",
      symptom: "Neck and tops of the shoulders tire first.",
      why: "Arms held out for long tempt the shoulders up to the ears.",
      fix: "Let the blades slide down before you press. Shorten the hold by a second.",
    },
    {
      id: "load-too-high",
      symptom: "The stack drags you a step sideways, or you cannot keep the hands in the middle.",
      why: "Longer arms make the same plate heavier, so a step on the stack is bigger than on a row.",
      fix: "Choose a weight you can hold at full reach for five quiet seconds.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
