import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Nordic curl, in English. */
export const nordicCurl: Guide = {
  exerciseId: "nordic-curl",
  title: "Nordic curl",

  overview: [
    {
      text:
        "Kneeling with the ankles held, you fall forward as slowly as you can with hips straight, catch yourself " +
        "on the hands, and come back. The hamstrings brake nearly the whole of you; the resistance grows as the " +
        "body nears the floor.",
    },
    {
      text:
        "Few people can do a full repetition unaided at first, and nobody needs to. A band round the chest, an " +
        "inclined start or a shorter fall make it fit. Sets of three to eight with long rests are enough, and " +
        "one or two sessions a week: the soreness can be remarkable.",
    },
    {
      text:
        "In a ten-week trial with thirty active men it made semitendinosus bigger, about as much as a hip extension " +
        "on a bench did. The long head of biceps femoris gained more from the hip extension, and semimembranosus " +
        "from that alone. Put a hinge beside it.",
      sources: ["bourne-2017"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Kneel on a thick pad with the ankles under a bar, a strap, or a patient partner's hands.",
        "Hips straight, arms ready in front of the chest.",
        "Tie a band behind you at chest height if you need help.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Squeeze the glutes, pull the ribs down, and press the toes or insteps into the floor.",
        "Take one breath at the top.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push off the floor with the hands just enough and pull yourself upright with the hamstrings.",
      ],
    },
    { phase: "top", steps: ["Kneel tall with the thighs upright before you start the next one."] },
    {
      phase: "lower",
      steps: [
        "Lean forward from the knees in one piece, as slowly as you can.",
        "When you cannot slow it any more, let the hands take you.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Ankles fixed, pad thick"] },
    { phase: "brace", cues: ["Glutes on, one piece"] },
    { phase: "lift", cues: ["Small push, big pull"] },
    { phase: "top", cues: ["Kneel tall"] },
    { phase: "lower", cues: ["Fight the fall"] },
  ],

  mistakes: [
    {
      id: "hips-fold",
      symptom: "The seat goes back and the trunk bows forward.",
      why: "It shortens the lever you have to hold, so there is less for the hamstrings to do.",
      fix: "Lock the glutes and think of the hips leading the fall. More band is better than a bent body.",
    },
    {
      id: "free-fall",
      symptom: "The second half is a drop onto the hands.",
      why: "That half is where the muscle would have to work hardest, and it gets nothing.",
      fix:
        "Use a band, or put a box in front of you to stop the fall where your control ends, and lower the box " +
        "over the weeks.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly hangs and the low back hollows.",
      why: "Body weight pulls on the trunk as in a plank, and the brace let go.",
      fix: "Draw the ribs towards the pelvis before you lean and hold it to the end.",
    },
    {
      id: "arms-push-too-much",
      symptom: "You do a push-up to get back to the top.",
      why: "The way up is beyond most people's strength, so the arms carry it. It does no harm but does not count.",
      fix: "Treat it as a lowering exercise: push up, then make the next fall slower.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "A cramp or a sudden sharp pull at the back of the thigh ends the session. Begin with one or two sets " +
        "after a hard match week or a break.",
    },
  ],
};
