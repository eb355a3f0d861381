import { bouncedTurn, kneesCaveIn, loadTooHeavy, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";
import { barbellGluteBridge } from "./barbellGluteBridge";
import { calibrationSessionsExpected, calibrationSessionsMin, implausibleJump } from "../thresholds";

const GUIDE: Evidence = { grade: "consensus", sources: ["iron-hip-thrust-guide"] };

/** The hip thrust in a machine, a padded belt or roller across the hips. */
export const machineHipThrust = /* @__PURE__ */ defineLift(() => ({
  id: "machine-hip-thrust",
  aliases: ["Glute drive"],
  bodyPart: "hips",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    [
      "hamstrings", "secondary", 0.5, "short", "judgement",
      ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
    ],
    ["adductor-magnus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0.4,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  setup: [
    ...barbellGluteBridge.setup,
    {
      id: "hip-pad",
      options: [
        { id: "belt", effects: [] },
        { id: "roller", effects: [] },
      ],
    },
    {
      id: "resistance-curve",
      options: [
        { id: "bottom", effects: [] },
        { id: "even", effects: [] },
        { id: "top", effects: [] },
      ],
    },
    {
      id: "start-depth",
      options: [
        { id: "deep", recommended: true, effects: [] },
        { id: "shallow", effects: [] },
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
    rangeCutShort,
    loadTooHeavy,
    defineMistake("minor", "feet-misplaced"),
    defineMistake("major", "belt-rides-up"),
    bouncedTurn,
    kneesCaveIn,
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
        { min: 6, max: 10 },
        { min: 10, max: 15 },
      ],
      rir: 1,
      restSeconds: 120,
      evidence: { grade: "judgement", sources: ["pelland-2025", "project-judgement"] },
    },
  ],
  suitability: [
    {
      id: "glutes-first",
      verdict: "prioritise",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "The hip thrust's work with nothing to balance and little to set up.",
      evidence: { ...JUDGEMENT, note: "no trial of the machine" },
    },
    {
      id: "muscle-growth",
      verdict: "include",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Adds direct glute sets that cost little time.",
      evidence: JUDGEMENT,
    },
    {
      id: "strength",
      verdict: "optional",
      when: { fact: "goal", is: "strength" },
      reason: "Its numbers are worth nothing outside that machine.",
      evidence: JUDGEMENT,
    },
    {
      id: "low-glute-response",
      verdict: "include",
      when: { fact: "response", is: "low-glute-response" },
      reason: "Gives the glutes work that does not depend on squat or deadlift.",
      evidence: JUDGEMENT,
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
    "calibration-sessions-min": calibrationSessionsMin(1),
    "calibration-sessions-expected": calibrationSessionsExpected(2),
    "shin-angle-at-top": {
      value: 90,
      unit: "deg",
      meaning: "shin against the foot plate at the top",
      evidence: GUIDE,
    },
    "trunk-angle-tolerance": {
      value: 5,
      unit: "deg",
      meaning: "how far trunk and thigh may end short of or past one line",
      evidence: JUDGEMENT,
    },
    "implausible-jump": implausibleJump(30),
  },
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
