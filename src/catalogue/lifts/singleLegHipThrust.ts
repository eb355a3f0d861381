import { incompleteTop, lostBalance } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";
import { calibrationSessionsExpected, startLoad } from "../thresholds";
import { listEffects } from "../listEffects";

const GUIDE: Evidence = { grade: "consensus", sources: ["iron-hip-thrust-guide"] };
const KNEE_BEND: Evidence = {
  grade: "laboratory",
  sources: ["lehecka-2017"],
  note: "single-leg bridge, more knee flexion",
};
const SINGLE_LEG: Evidence = {
  grade: "laboratory",
  sources: ["macadam-feser-2019"],
  note: "bridges with body mass only",
};
const MECHANISM: Evidence = {
  grade: "consensus",
  sources: ["project-judgement"],
  note: "by mechanism, not measured here",
};

/** The hip thrust on one leg. */
export const singleLegHipThrust = /* @__PURE__ */ defineLift(() => ({
  id: "single-leg-hip-thrust",
  name: "Single-leg hip thrust",
  aliases: ["One-legged hip thrust"],
  bodyPart: "hips",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["bench"],
  mayUse: ["dumbbell", "barbell", "plates", "bar-pad"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    [
      "hamstrings", "secondary", 0.5, "short", "judgement",
      ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
    ],
    ["gluteus-medius-minimus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "obliques", "transversus-abdominis", "erector-spinae"],
  loading: {
    convention: "added",
    barKg: 0,
    startKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 2 },
  setup: [
    {
      id: "feet-distance",
      options: [
        {
          id: "close",
          effects: [
            { muscle: "hamstrings", change: "less", evidence: KNEE_BEND },
            { muscle: "quadriceps", change: "more", evidence: MECHANISM },
          ],
        },
        { id: "middle", recommended: true, effects: [] },
        {
          id: "far",
          effects: [
            { muscle: "hamstrings", change: "more", evidence: KNEE_BEND },
            { muscle: "quadriceps", change: "less", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "free-leg",
      options: [
        { id: "tucked", recommended: true, effects: [] },
        {
          id: "straight",
          effects: listEffects({ obliques: "more" }, MECHANISM),
        },
        {
          id: "toe-down",
          effects: listEffects({ "gluteus-maximus": "less", "gluteus-medius-minimus": "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "foot-pressure",
      options: [
        { id: "heels", recommended: true, effects: listEffects({ hamstrings: "more" }, GUIDE) },
        {
          id: "forefoot",
          effects: listEffects({ quadriceps: "more" }, GUIDE),
        },
      ],
    },
    {
      id: "pelvis-at-top",
      options: [
        { id: "neutral", recommended: true, effects: [] },
        {
          id: "posterior-tilt",
          effects: listEffects({ "gluteus-maximus": "more", "erector-spinae": "less" }, MECHANISM),
        },
        {
          id: "anterior-tilt",
          effects: listEffects({ "gluteus-maximus": "less", "erector-spinae": "more" }, GUIDE),
        },
      ],
    },
    {
      id: "support",
      options: [
        { id: "bench", recommended: true, effects: [] },
        {
          id: "floor",
          effects: listEffects({ "gluteus-maximus": "unknown" }, JUDGEMENT),
        },
      ],
    },
    {
      id: "resistance",
      options: [
        { id: "body", effects: [] },
        { id: "dumbbell", effects: [] },
        {
          id: "bar",
          effects: listEffects({ obliques: "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "legs",
      options: [
        {
          id: "both",
          effects: listEffects({ "gluteus-maximus": "less", "gluteus-medius-minimus": "less", hamstrings: "less" }, SINGLE_LEG),
        },
        { id: "single", recommended: true, effects: [] },
      ],
    },
    {
      id: "pause-at-top",
      options: [
        { id: "no", effects: [] },
        { id: "yes", effects: listEffects({ "gluteus-maximus": "more" }, MECHANISM) },
      ],
    },
  ],
  mistakes: [
    {
      ...defineMistake("major", "pelvis-drops", { "gluteus-medius-minimus": "less" }),
      rank: 1,
    },
    defineMistake(
      "critical", "lumbar-hyperextension",
      { "erector-spinae": "more", "gluteus-maximus": "less" },
      GUIDE,
    ),
    incompleteTop,
    defineMistake("minor", "foot-misplaced"),
    defineMistake("minor", "free-leg-swings", { "gluteus-maximus": "less" }),
    defineMistake("minor", "knee-falls-in", { "gluteus-medius-minimus": "less" }),
    lostBalance,
    defineMistake("minor", "sides-not-matched"),
  ],
  presets: [
    compoundAccessory,
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 4 },
      setsPerWeek: { min: 6, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 8, max: 15 }],
      rir: 2,
      restSeconds: 90,
      evidence: { grade: "judgement", sources: ["pelland-2025", "project-judgement"] },
    },
  ],
  suitability: [
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Makes a small load go far and shows a difference between sides.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "High glute activity for the load, with little weight on the hips.",
      evidence: { ...SINGLE_LEG, grade: "judgement", sources: ["macadam-feser-2019", "project-judgement"] },
    },
    {
      id: "strength",
      verdict: "skip",
      when: { fact: "goal", is: "strength" },
      reason: "Balance gives out before the hip does.",
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
    "start-load": startLoad(0),
    "ready-for-load": {
      value: 12,
      unit: "repetitions",
      meaning: "level repetitions a side with the body alone before weight is added",
      evidence: JUDGEMENT,
    },
    "side-difference": {
      value: 2,
      unit: "repetitions",
      meaning: "a larger difference between sides at the same load, seen again, is worth acting on",
      evidence: JUDGEMENT,
    },
    "shin-angle-at-top": { value: 90, unit: "deg", meaning: "shin against floor at the top", evidence: GUIDE },
    "trunk-angle-at-top": {
      value: 0,
      unit: "deg",
      meaning: "trunk against floor where the lift ends",
      evidence: GUIDE,
    },
    "calibration-sessions-expected": calibrationSessionsExpected(4),
    "plausible-added-max": {
      value: 1.5,
      unit: "x body mass",
      meaning: "added load above this is more likely a wrong entry",
      evidence: JUDGEMENT,
    },
  },
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
