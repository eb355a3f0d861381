import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** Push press, in English. */
export const pushPress: Guide = {
  exerciseId: "push-press",
  title: "Push press",

  overview: [
    {
      text:
        "A short dip and a hard drive of the legs throw the bar off the shoulders, and the arms finish. The legs " +
        "carry it through the part where a strict press sticks, so the shoulders and triceps work mostly above the " +
        "forehead, with more weight than they could start themselves.",
    },
    {
      text:
        "On a force plate the power of the push press was like that of the jump squat, and it was highest with " +
        "about 65 to 75% of the best single. That makes it a lift for speed and for athletes as much as for " +
        "shoulders.",
      sources: ["lake-2014"],
    },
    {
      text:
        "Learn the strict press first. As a builder of muscle it is a detour: the legs move too little to grow, " +
        "and the shoulders lose the lower half of their range. By our judgement that still leaves it worth doing " +
        "for power and for getting used to weight overhead.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Rest the bar on the front of the shoulders with the elbows a little ahead, hands just outside.",
        "Stand at hip width with the weight in the whole foot.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Fill your belly with air and make the trunk one piece from hips to collarbones.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Bend the knees about as far as for a small hop, trunk upright.",
        "Turn around at once and drive through the floor until hips and knees are straight.",
        "Only then push with the arms, close to the face.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Catch the last of the speed with straight elbows and the bar over the middle of the foot.",
        "Stand still for a second before you lower.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let the bar come down under control and soften the knees as it lands on the shoulders.",
        "Reset feet and breath, since a rushed dip ruins the next one.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Elbows ahead", "Whole foot"] },
    { phase: "brace", cues: ["Trunk in one piece"] },
    { phase: "lift", cues: ["Dip, drive, then punch"] },
    { phase: "top", cues: ["Stand still"] },
    { phase: "lower", cues: ["Soft knees to land"] },
  ],

  mistakes: [
    {
      id: "pressed-too-early",
      symptom: "The bar leaves the shoulders while the knees are still bent, and it feels like a heavy strict press.",
      why: "The arms push your own body down just when the legs want to throw the bar up.",
      fix: "Do singles with a pause at full leg extension in mind, and let the bar fly before you push.",
    },
    {
      id: "trunk-folds-forward",
      symptom: "The chest tips in the dip and the bar shoots out in front.",
      why: "Hips that go back send the drive forward instead of up.",
      fix: "Slide the hips straight down as if along a wall, knees forward, for a hand's width.",
    },
    {
      id: "dip-too-deep",
      symptom: "You sink nearly to a quarter squat and come up slowly.",
      why: "A deep or slow dip loses the spring of the legs and lets the bar settle.",
      fix: "Think of the dip before a jump to touch a low ceiling: shallow and quick.",
    },
    {
      id: "lumbar-arching",
      symptom: "The belly pushes forward as the bar passes the head.",
      why: "The drive ended with the hips pushed through, and the back made up the rest.",
      fix: "Finish the drive by squeezing the glutes and keep the ribs where they were.",
    },
    {
      id: "load-drifts-forward",
      symptom: "You have to step after the bar.",
      why: "The head stayed still and the bar went round it, or the dip tilted.",
      fix: "Chin back on the drive, head through as the arms straighten.",
    },
  ],

  programming: [],
  isItWorking: [],
  questions: [],

  safety: [
    {
      text:
        "Use bumper plates or a rack you can return to, and know how to let the bar down in front of you. Do not " +
        "try to save a repetition that has already gone backward.",
    },
    stopAndRefer,
  ],
};
