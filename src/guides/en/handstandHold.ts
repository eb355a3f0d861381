import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The handstand hold, in English. */
export const handstandHold: Guide = {
  exerciseId: "handstand-hold",
  title: "Handstand hold",

  overview: [
    {
      text:
        "You stand on your hands, against a wall or free, and stay there. The shoulders hold the whole body " +
        "overhead: front deltoids and triceps keep the arms locked, upper traps and serratus push the blades up, " +
        "the trunk keeps it all in line. It is counted in seconds.",
    },
    {
      text:
        "The muscles work without moving, so it builds endurance and position more than size. Its real gains are " +
        "skill: wrists that bear you, shoulders that open, and knowing where your hips are upside down. It leads " +
        "to handstand push-ups.",
    },
    {
      text:
        "Chest to the wall is the better teacher, since back to the wall lets you lean in an arch. Learn to come " +
        "down before you learn to stay up.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Warm up the wrists and clear the floor. Put the hands down at shoulder width, fingers spread, a hand's " +
          "length or two from the wall.",
        "Facing the wall, walk the feet up it, or kick up with your back to it from a lunge.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lock the elbows and push the floor away before the weight comes over the hands.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Walk the hands in or swing one leg up until the hips stand over the shoulders, then bring the legs together.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold: ears between the arms, ribs in, glutes tight, toes up, breathing small and steady.",
        "Correct with fingertips and heels of the hands, not with the hips.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Come down early, one leg after the other, or walk the hands out.",
        "Rest on the knees with the head low before you stand up.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Fingers spread, wrists warm"] },
    { phase: "brace", cues: ["Elbows locked, push tall"] },
    { phase: "lift", cues: ["Hips over shoulders"] },
    { phase: "top", cues: ["Ribs in, toes up"] },
    { phase: "lower", cues: ["Down before you tire"] },
  ],

  mistakes: [
    {
      id: "shoulders-sink",
      symptom: "The head sinks between the shoulders and the floor seems close.",
      why: "Blades that are not pushed up leave the joint to hang, and the whole line gets soft.",
      fix: "Shrug towards the floor until the ears touch the arms. End the hold when you cannot get back there.",
    },
    {
      id: "lumbar-arching",
      symptom: "You hang like a banana, feet on the wall and belly out.",
      why: "An arch puts the feet over the hands with shoulders that are not open. The low back pays for it.",
      fix:
        "Turn round, chest to the wall, nose and toes touching it. Shorter holds in a straight line beat long " +
        "ones in an arch.",
    },
    {
      id: "elbows-bend",
      symptom: "The elbows tremble and give a little.",
      why:
        "Straight arms are held by bone, bent ones by triceps alone, and those can fail at once, with your head " +
        "below.",
      fix: "Come down at the first bend. Build up with a plank on straight arms and with feet on a box.",
    },
    {
      id: "breath-held-throughout",
      symptom: "You hold your breath until you come down, with spots before the eyes.",
      why: "Upside down, a held breath raises the pressure in the head further.",
      fix: "Count aloud. Whoever counts, breathes.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Practise on a clear, firm floor, learn to step or turn out sideways, and never go on until the arms give " +
        "way. With high blood pressure, an eye condition such as glaucoma, or neck or wrist trouble, ask a doctor " +
        "before you go upside down.",
    },
  ],
};
