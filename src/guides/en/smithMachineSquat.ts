import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The Smith machine squat, in English. */
export const smithMachineSquat: Guide = {
  exerciseId: "smith-machine-squat",
  title: "Smith machine squat",

  overview: [
    {
      text:
        "The bar runs on rails, so balance drops out and you may stand with the feet further forward than a free " +
        "bar would allow. In untrained women squats on this machine grew the middle of the outer quadriceps, but " +
        "not rectus femoris. Glutes and adductors help; the back has less to hold than with a free bar.",
      sources: ["zabaleta-korta-2021"],
    },
    {
      text:
        "It is a good place to train the legs hard when you are alone: turn the wrists and the hooks catch. It " +
        "teaches little of the balance a free squat needs, and your number on it is its own number.",
    },
    {
      text:
        "Bars weigh between 7 and 25 kg (15 to 55 lb), depending on counterweights and slope. Find out what " +
        "yours weighs and log it so.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Set the stops a little below your deepest position and the bar at mid-chest.",
        "Place the bar on the muscle below the neck and the feet half to one foot's length in front of it.",
        "Turn the bar to free the hooks.",
      ],
    },
    { phase: "brace", steps: ["Fill the belly with air and press your back gently into the bar."] },
    {
      phase: "lift",
      steps: [
        "Push the feet down and forward as the bar rises, and keep the hips under you.",
        "Stay on the whole foot.",
      ],
    },
    { phase: "top", steps: ["Stop just short of a hard lock at the knees.", "Breathe out, breathe in."] },
    {
      phase: "lower",
      steps: [
        "Sit down along the rails with the knees going out over the toes.",
        "Reach level thighs or lower, as long as the low back keeps its shape.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Stops set, feet forward"] },
    { phase: "brace", cues: ["Back against the bar"] },
    { phase: "lift", cues: ["Down through the feet"] },
    { phase: "top", cues: ["Soft knees, breathe"] },
    { phase: "lower", cues: ["Ride down slowly", "Hips under the bar"] },
  ],

  mistakes: [
    {
      id: "feet-too-far",
      symptom: "The feet stand so far in front that you lean on the bar and slide rather than squat.",
      why:
        "The rails hold you up, so it feels fine. The push goes forward instead of up and the low back flattens " +
        "against the bar.",
      fix:
        "Bring the feet back until you could just about stay upright if the rails were gone, give or take half a " +
        "foot.",
    },
    {
      id: "lumbar-rounding",
      symptom: "At the bottom the pelvis curls under with the back pressed to the bar.",
      why: "Feet in front and upright trunk leave the hips no room to bend, and the back makes up for it.",
      fix: "Turn round a few centimetres (an inch or two) earlier, or bring the feet back and let the trunk lean.",
    },
    {
      id: "knees-cave-in",
      symptom: "The knees wander in as the set gets hard.",
      why: "Since the bar cannot tip, nothing warns you.",
      fix: "Point the toes out slightly and press the knees against an imagined band.",
    },
    {
      id: "range-cut-short",
      symptom: "Plates go on, depth goes off.",
      why: "The machine makes a high half squat feel strong, and nobody is watching.",
      fix: "Set the stops one hole below the right depth and touch them lightly once at the start to know where it is.",
    },
    {
      id: "bounced-turn",
      symptom: "You fall into the bottom and hit the stops or rebound off your calves.",
      why: "Rails invite speed. The hardest centimetres pass without the muscle doing them.",
      fix: "Count two on the way down and one at the bottom.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [stopAndRefer],
};
