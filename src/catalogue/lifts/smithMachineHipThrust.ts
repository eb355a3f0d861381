import { incompleteTop, loadTooHeavy } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";
import { barbellHipThrust } from "./barbellHipThrust";
import { calibrationSessionsExpected, implausibleJump, plausibleMax, plausibleMin, startLoad } from "../thresholds";

const GUIDE: Evidence = { grade: "consensus", sources: ["iron-hip-thrust-guide"] };
const FOOT_VARIANTS: Evidence = {
  grade: "laboratory",
  sources: ["collazo-garcia-2018"],
  note: "seven lifters at 40% of maximum",
};

/** The hip thrust with the bar on rails. */
export const smithMachineHipThrust = /* @__PURE__ */ defineLift(() => ({
  id: "smith-machine-hip-thrust",
  aliases: [],
  bodyPart: "hips",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "smith-machine", need: "required" },
    { equipment: "bench", need: "required" },
    { equipment: "plates", need: "optional" },
    { equipment: "bar-pad", need: "optional", requiredFromKg: 60, stronglyAboveKg: 70 },
  ],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    [
      "hamstrings", "secondary", 0.5, "short", "judgement",
      ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
    ],
    ["adductor-magnus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 15, // counterweights make it anything from 7 to 25
    startKg: 15,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 2, skill: 1, axial: 1, systemic: 2 },
  setup: [
    ...barbellHipThrust.setup,
    {
      id: "bench-place",
      options: [
        { id: "bar-in-crease", recommended: true, effects: [] },
        { id: "too-near", effects: [] },
        { id: "too-far", effects: [] },
      ],
    },
    {
      id: "rails",
      options: [
        { id: "upright", effects: [] },
        { id: "slanted", effects: [] },
      ],
    },
  ],
  mistakes: [
    {
      ...defineMistake(
        "critical", "lumbar-hyperextension",
        { "erector-spinae": "more", "gluteus-maximus": "less" },
        GUIDE,
      ),
      rank: 1,
    },
    defineMistake("major", "bench-misplaced"),
    loadTooHeavy,
    incompleteTop,
    defineMistake("minor", "feet-too-close", { quadriceps: "more" }, FOOT_VARIANTS),
    defineMistake("minor", "feet-too-far", { hamstrings: "more" }, FOOT_VARIANTS),
    defineMistake("major", "stops-not-set"),
    defineMistake("minor", "no-bar-pad"),
  ],
  presets: [
    compoundAccessory,
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 10, max: 15 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [
        { min: 6, max: 8 },
        { min: 10, max: 15 },
      ],
      rir: 1,
      restSeconds: 120,
      evidence: { grade: "judgement", sources: ["iron-hip-thrust-guide", "pelland-2025", "project-judgement"] },
    },
  ],
  suitability: [
    {
      id: "glutes-first",
      verdict: "prioritise",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "As heavy as with a free bar, and the bar cannot roll.",
      evidence: { ...JUDGEMENT, note: "no trial on rails" },
    },
    {
      id: "muscle-growth",
      verdict: "include",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Adds direct glute sets beside squat and deadlift.",
      evidence: JUDGEMENT,
    },
    {
      id: "strength",
      verdict: "optional",
      when: { fact: "goal", is: "strength" },
      reason: "Rails take the balance out, so the number does not carry to a free bar.",
      evidence: JUDGEMENT,
    },
    {
      id: "whole-legs",
      verdict: "optional",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "Quadriceps and adductors grow more from squats.",
      evidence: { grade: "trial", sources: ["plotkin-2023"] },
    },
    {
      id: "one-slot",
      verdict: "skip",
      when: { fact: "slots", is: "1" },
      reason: "With room for one lift only, squat or deadlift trains more of the body.",
      evidence: JUDGEMENT,
    },
  ],
  thresholds: {
    "start-load": startLoad(15),
    "bar-pad-required": { value: 60, unit: "kg", meaning: "from here a pad is needed", evidence: GUIDE },
    "shin-angle-at-top": { value: 90, unit: "deg", meaning: "shin against floor at the top", evidence: GUIDE },
    "shin-angle-tolerance": {
      value: 10,
      unit: "deg",
      meaning: "either side of shin-angle-at-top",
      evidence: JUDGEMENT,
    },
    "trunk-angle-at-top": {
      value: 0,
      unit: "deg",
      meaning: "trunk against floor where the lift ends",
      evidence: GUIDE,
    },
    "calibration-sessions-expected": calibrationSessionsExpected(2),
    "plausible-one-rep-max-min": plausibleMin(0.3),
    "plausible-one-rep-max-max": plausibleMax(4.5),
    "implausible-jump": implausibleJump(25),
  },
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
