import type { Guide } from "../guide";
import { stopAndRefer } from "./stopAndRefer";

/** The single-arm cable row, in English. */
export const singleArmCableRow: Guide = {
  exerciseId: "single-arm-cable-row",
  title: "Single-arm cable row",

  overview: [
    {
      text:
        "A row with one arm on a cable, seated or standing. The shoulder can move freely round the ribs, from a " +
        "long reach to an elbow well behind you. Lats and middle back lead, and the waist works to stop you from " +
        "turning.",
    },
    {
      text:
        "In a laboratory, standing and rowing with one arm was the row that challenged the trunk in rotation; " +
        "bending over with a bar loaded the spine more. Take it as back training with a bonus for the waist.",
      sources: ["fenwick-2009"],
    },
  ],

  execution: [
    {
      phase: "setup",
      steps: [
        "Sit, or stand in a stagger with the opposite foot forward, facing a pulley at the height of your lower ribs.",
        "Take a single handle and let the arm be pulled long.",
      ],
    },
    {
      phase: "brace",
      steps: [
        "Square hips and shoulders to the machine.",
        "Tighten the waist as if someone were about to push you sideways.",
      ],
    },
    {
      phase: "lift",
      steps: [
        "Draw the blade back, then the elbow past the ribs.",
      ],
    },
    {
      phase: "top",
      steps: [
        "Hold with the handle at the side of the waist.",
      ],
    },
    {
      phase: "lower",
      steps: [
        "Let arm and shoulder blade reach forward.",
        "The hips do not follow.",
      ],
    },
  ],

  cues: [
    { phase: "setup", cues: ["Pulley at rib height"] },
    { phase: "brace", cues: ["Square and tight"] },
    { phase: "lift", cues: ["Elbow past the ribs"] },
    { phase: "top", cues: ["Handle at the waist"] },
    { phase: "lower", cues: ["Reach, hips still"] },
  ],

  mistakes: [
    {
      id: "hips-twist",
      symptom: "The trunk turns open with the pull.",
      why: "A little at the shoulders is natural; at the hips it means the body is swinging the weight.",
      fix: "Put the free hand on your hip bone and feel that it stays.",
    },
    {
      id: "shoulders-shrug",
      symptom: "The working shoulder climbs.",
      why: "The pulley stands too high for you or the set is past its end.",
      fix: "Lower it by one hole and start by sliding the shoulder down.",
    },
    {
      id: "range-cut-short",
      symptom: "The arm stays half bent in front.",
      why: "You lose the long reach, which is the advantage of one arm.",
      fix: "Wait until the blade has moved round the ribs.",
    },
    {
      id: "trunk-leans-back",
      symptom: "The body tips away from the machine.",
      why: "You are hanging your weight against the stack.",
      fix: "Bend the knees a little, ribs over hips, and lighten it by a plate.",
    },
  ],

  programming: [],

  isItWorking: [],

  questions: [],

  safety: [stopAndRefer],
};
