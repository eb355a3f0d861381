import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The crunch, in English. */
export const crunch: Guide = {
  exerciseId: "crunch",
  title: "Crunch",

  overview: [
    {
      text:
        "Lying on your back with bent knees, you curl the ribs towards the pelvis until the shoulder blades leave " +
        "the floor. Only the spine bends; the hips stay where they are. That makes it a lift for the rectus " +
        "abdominis, with the obliques helping, and it is hardest at the top, where the muscle is short.",
    },
    {
      text:
        "In one laboratory, hanging knee raises and reverse crunches on a slope read more abdominal activity than " +
        "crunches did. Take that as a description, not a growth forecast. The crunch needs no kit and is easy to " +
        "learn, so it is a fair first abdominal lift.",
      sources: ["escamilla-2006"],
    },
    {
      text:
        "It will not choose where you lose fat. Six weeks of abdominal work, five days a week, left belly fat " +
        "unchanged in one trial. A later trial with far more work, an hour at a time beside running, did find a " +
        "small local loss, so the matter is not quite closed; nobody should plan on it.",
      sources: ["vispute-2011", "brobakken-2023"],
      contested: true,
    },
    {
      text:
        "Some coaches avoid crunches for fear that a spine has only so many bends in it. That fear comes from " +
        "tests on animal spines in machines. A review of the human evidence found too little to keep healthy " +
        "people from crunching, and some reason to see it as useful.",
      sources: ["contreras-schoenfeld-2011"],
      contested: true,
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Lie on your back, knees bent, feet flat about a foot's length from your hips.",
        "Rest the fingertips beside the ears or cross the arms on the chest.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Let the low back settle on the floor and breathe in.",
        "Leave a fist of space between chin and chest.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Breathe out and slide the ribs down towards the hips, so that head, neck and shoulders come up in one curve.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stop when the shoulder blades are clear and the low back still touches the floor.",
        "Hold for a second with the last of the air gone.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Unroll slowly until the shoulder blades touch, and start again before the neck goes slack.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Feet flat, knees bent"] },
    { phase: "brace", cues: ["Ribs heavy, chin off chest"] },
    { phase: "lift", cues: ["Ribs to hips", "Breathe out hard"] },
    { phase: "top", cues: ["Low back stays down"] },
    { phase: "lower", cues: ["Unroll, do not drop"] },
  ],

  mistakes: [
    {
      id: "neck-cranes",
      symptom: "The chin jabs forward, the hands haul on the head, and your neck tires before your belly.",
      why:
        "The head is easier to lift than the trunk. Pulling it up looks like a crunch while the ribs have hardly " +
        "moved.",
      fix:
        "Look at a spot above your knees and keep it in view. If the hands keep pulling, cross them on your chest.",
    },
    {
      id: "range-cut-short",
      symptom: "Only your head and the tops of the shoulders rise, and you can do sixty.",
      why: "The last few centimetres are the ones that load the abdominals. Tired lifters give them away first.",
      fix: "Count only those where the shoulder blades clear the floor, and end the set when they no longer do.",
    },
    {
      id: "lowered-too-fast",
      symptom: "You fall back and the head bumps the floor.",
      why: "The way down is half of the work, and a bounce off the floor pays for the next one.",
      fix: "Take two seconds down. Think of setting one vertebra after another.",
    },
    {
      id: "hip-flexors-take-over",
      symptom: "The feet lift or press against whatever holds them, and the low back comes off the floor.",
      why:
        "Once the low back leaves the ground you are doing the first half of a sit-up, with the hip flexors pulling.",
      fix: "Free your feet and move them a little farther from your hips. Stop lower, and curl more.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
