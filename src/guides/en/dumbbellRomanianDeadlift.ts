import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dumbbell Romanian deadlift, in English. */
export const dumbbellRomanianDeadlift: Guide = {
  exerciseId: "dumbbell-romanian-deadlift",
  title: "Dumbbell Romanian deadlift",

  overview: [
    {
      text:
        "Two dumbbells, soft knees, and the hips go back until the hamstrings say stop. It trains hamstrings and " +
        "glutes while they are long, with the back extensors and the inner thigh helping, and it is hardest at the " +
        "bottom.",
    },
    {
      text:
        "Studies of the hinge have used a bar: there the glutes were about as active as in a hip thrust at its " +
        "maximum. With dumbbells the movement is the same, but nobody has measured it, and your grip will end most " +
        "heavy sets before the hips do.",
      sources: ["delgado-2019", "project-judgement"],
    },
    {
      text:
        "Choose it to learn the hinge, to train at home, or when a bar knocks your knees. The weights may hang at " +
        "the sides or in front of the thighs; beside the legs is easier on the back.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Stand with the feet at hip width and a dumbbell in each hand, palms facing your thighs.",
        "Unlock the knees and leave them at that angle for the whole set.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Pull the shoulders down, breathe in and make the trunk one solid piece.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Push the hips forward to bring the trunk up, with the dumbbells close to the legs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Stand straight and tighten the glutes without leaning back.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Reach backward with your seat and let the dumbbells slide down along the thighs to about mid-shin, over " +
          "two to three seconds.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Soft knees, feet parallel"] },
    { phase: "brace", cues: ["Trunk in one piece"] },
    { phase: "lift", cues: ["Hips forward"] },
    { phase: "top", cues: ["Tall, not back"] },
    { phase: "lower", cues: ["Seat to the wall", "Dumbbells paint the legs"] },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      symptom: "Your back curls before the dumbbells pass the knees.",
      why:
        "The hamstrings have reached their length and the spine gives way instead. Whether bending under load " +
        "harms a back is not settled, but it does take the stretch off the muscles you are training.",
      fix: "Turn round a hand's width earlier; the range grows by itself over the weeks.",
      sources: ["saraceni-2020"],
      contested: true,
    },
    {
      id: "squatted-hinge",
      symptom: "The knees slide forward and the trunk stays upright.",
      why: "You are sitting down. The quadriceps join in and the hamstrings are let off.",
      fix: "Stand with your back a foot's length from a wall and touch it with your seat each time.",
    },
    {
      id: "load-drifts-forward",
      symptom: "The dumbbells swing out in front of your toes.",
      why: "Loose shoulders let them hang where gravity wants, and the lower back has to hold the longer lever.",
      fix: "Keep the inside of each dumbbell in touch with your leg.",
    },
    {
      id: "floor-chased",
      symptom: "You go on reaching until the weights touch the floor.",
      why: "Depth is a result here, and not a goal; past the end of the hip only the back is left to bend.",
      fix: "Stop where the hips stop moving backward.",
    },
    {
      id: "grip-fails-first",
      symptom: "Your fingers open while the hamstrings could go on.",
      why: "Two dumbbells load the grip without a knurled bar to help.",
      fix: "Use chalk or straps for the heaviest sets, or change to a barbell.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
