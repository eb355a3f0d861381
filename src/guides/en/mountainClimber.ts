import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The mountain climber, in English. */
export const mountainClimber: Guide = {
  exerciseId: "mountain-climber",
  title: "Mountain climber",

  overview: [
    {
      text:
        "From the top of a push-up you bring one knee to the chest, then the other. The hip flexors drive the " +
        "legs, the abdominals and obliques keep the pelvis quiet above them, and shoulders and arms hold you up. " +
        "At speed it is mostly a test of breath.",
    },
    {
      text:
        "Count every knee as one repetition, or use time and note that you did. Slow ones train the trunk, fast " +
        "ones the lungs. It suits a warm-up or a finisher and needs nothing but floor.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Put the hands under the shoulders, fingers spread, and walk the feet back.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Push the floor away, tuck the pelvis and fix the gaze a little ahead of the hands.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw one knee under the chest without letting the hips rise.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Let the foot touch lightly or hover, with the shoulders still over the hands.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Send that foot back to its place as the other knee starts.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Hands under shoulders"] },
    { phase: "brace", cues: ["Push and tuck"] },
    { phase: "lift", cues: ["Knee to chest"] },
    { phase: "top", cues: ["Shoulders stay over hands"] },
    { phase: "lower", cues: ["Foot back, switch"] },
  ],

  mistakes: [
    {
      id: "hips-pike",
      symptom: "With each knee the backside climbs, until you run in a tent.",
      why: "High hips give the legs room, and the abdominals have nothing left to hold.",
      fix: "Slow down until you could carry a book on your low back.",
    },
    {
      id: "hips-sag",
      symptom: "The belly drops whenever a leg goes back.",
      why: "The reaching leg pulls the pelvis forward and the trunk does not answer.",
      fix: "Put the hands on a bench and keep the buckle tucked towards the ribs.",
    },
    {
      id: "shoulders-drift-back",
      symptom: "The hands end up in front of your face.",
      why: "You push backward with each step, so the load leaves the arms and the body stretches out.",
      fix: "Bring the shoulders ahead of the wrists again after every tenth knee.",
    },
    {
      id: "range-cut-short",
      symptom: "The feet patter, and the knees hardly pass the hips.",
      why: "Speed is taken out of the range, since a short step is a quick one.",
      fix: "Touch the knee to the height of the elbow, and let the pace be what it will.",
    },
    {
      id: "breath-held-throughout",
      symptom: "After twenty you stop with a gasp, though the legs feel fresh.",
      why: "A stiff trunk and quick legs make you forget to breathe.",
      fix: "Blow out on every second knee from the start.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
