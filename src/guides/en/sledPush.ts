import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The sled push, in English. */
export const sledPush: Guide = {
  exerciseId: "sled-push",
  title: "Sled push",

  overview: [
    {
      text:
        "You lean into a loaded sled and drive it over the floor, leg by leg. Quadriceps and glutes push, the " +
        "calves finish each step, and the trunk passes it all on. There is no lowering phase, so even hard " +
        "sessions usually leave you less sore than squats would.",
    },
    {
      text:
        "What the sled weighs says little without the floor: on turf, rubber or concrete the same plates are " +
        "three different lifts. Log the surface, or compare only with yourself in the same place. Heavy and slow " +
        "builds strength, light and fast conditioning.",
    },
    {
      text:
        "It suits nearly everyone, since it asks for little skill and can be stopped at any step. It does make " +
        "the heart work hard, harder than most lifts. Start with a few lengths of 15 to 20 m (50 to 65 ft).",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Load the sled, clear the lane, and hold the posts at chest to hip height.",
        "Lean in until body and arms make one slanting line.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Lock the arms, long or bent, press the ribs down and brace.",
        "Plant one foot behind you on its ball.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Drive the back leg straight to get the sled moving, and follow with the other at once.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Keep pushing with even steps, knees coming forward under you, the back flat and the breath going.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the sled run out, straighten up slowly and walk until you breathe easily.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Lean in, one line"] },
    { phase: "brace", cues: ["Flat back, firm arms"] },
    { phase: "lift", cues: ["Push the floor behind you"] },
    { phase: "top", cues: ["Even steps, keep breathing"] },
    { phase: "lower", cues: ["Stand up slowly"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "The back humps while the sled sticks, and the push gets lost on the way.",
      why: "A bent trunk is a spring between legs and sled. It also loads the spine in the shape it is weakest in.",
      fix: "Hold higher, bring the breastbone between the arms, and take plates off until it moves with a flat back.",
    },
    {
      id: "hips-pike",
      symptom: "Your backside is the highest point and the legs reach for the floor on tiptoe.",
      why: "Low hands and high hips turn the push downwards, into the turf.",
      fix: "Take the posts higher and lower the hips until shoulders, hips and rear foot make a line.",
    },
    {
      id: "steps-too-long",
      symptom: "The foot lands in front of you, the sled stops between steps.",
      why: "A foot ahead of the body brakes before it can push.",
      fix: "Short, quick steps with the foot landing under the hips. The sled should never come to rest.",
    },
    {
      id: "load-too-high",
      symptom: "You lean, strain, and move half a metre at a time with stops.",
      why: "Getting a sled started is much harder than keeping it going, and ten restarts are a different exercise.",
      fix:
        "Choose a load that you can push the whole lane without stopping. Add plates when the last length looks " +
        "like the first.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "Check that nobody is in the lane and the shoes grip. Dizziness, tightness in the chest or a heartbeat " +
        "that does not settle end the session; with heart or blood pressure trouble, ask a doctor before hard " +
        "pushes.",
    },
  ],
};
