import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The dead hang, in English. */
export const deadHang: Guide = {
  exerciseId: "dead-hang",
  title: "Dead hang",

  overview: [
    {
      text:
        "You hang from a bar and hold on. The finger flexors do the work without moving, and lats, shoulder " +
        "blades and cuff keep the shoulders together. It is counted in seconds, and in what you hang from a belt " +
        "once a minute is easy.",
    },
    {
      text:
        "It makes a good test of grip and a good start on the way to a pull-up. People use it to loosen shoulders " +
        "and back; some feel better for it, and we know of no trial to lean on. If hanging pinches your shoulder, " +
        "leave it out.",
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Choose a bar you can reach from the floor or a box.",
        "Take it at shoulder width or a little more, thumbs round it.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Set the bar deep in the palm, close the fingers and pull the shoulder blades gently down.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Take your weight off the feet slowly, without a jump.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hang with straight arms, quiet legs and a neck that stays long.",
        "Breathe slowly and evenly.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Put the feet back on the box or floor before the fingers open.",
        "Let go one hand at a time.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Thumbs round"] },
    { phase: "brace", cues: ["Deep in the palm"] },
    { phase: "lift", cues: ["Feet leave slowly"] },
    { phase: "top", cues: ["Long neck", "Breathe slowly"] },
    { phase: "lower", cues: ["Feet first, then hands"] },
  ],

  mistakes: [
    {
      id: "fingertip-grip",
      symptom: "The bar rolls towards the ends of your fingers.",
      why:
        "The hands sweat or started too shallow. The further out the bar, the harder each second, and the skin " +
        "pays as well.",
      fix: "Dry the hands or use chalk, and place the bar across the roots of the fingers.",
    },
    {
      id: "body-swings",
      symptom: "You sway like a bell.",
      why: "A jump at the start or a kick of the legs sets you off, and every swing loads one hand more.",
      fix: "Step off a box. Cross the ankles and squeeze the knees together until you hang still.",
    },
    {
      id: "dropped-off-bar",
      symptom: "The fingers slip and you land by surprise.",
      why: "You wait for the last second, and the landing is on straight legs with no warning.",
      fix:
        "Keep a box under your feet and step down when the grip starts to open, one or two seconds before the " +
        "end.",
    },
    {
      id: "breath-held-throughout",
      symptom: "Face red, chest still, the clock feels slow.",
      why: "Hanging stretches the ribs, and it is tempting to lock the breath. You last less long for it.",
      fix: "Count breaths instead of seconds: six slow ones are about half a minute.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [
    stopAndRefer,
    {
      text:
        "A shoulder that has been out of its socket, or numbness in arm or hand while hanging, is a reason to get " +
        "advice before you hang again. Look up before you start: the bar must be fixed, and the floor below " +
        "clear.",
    },
  ],
};
