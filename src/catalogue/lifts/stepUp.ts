import { backLegPush, kneesCaveIn, lostBalance, loweredTooFast, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";
import { calibrationSessionsExpected, implausibleJump, plausibleMax, startLoad } from "../thresholds";
import { listEffects } from "../listEffects";

const MECHANISM: Evidence = { grade: "consensus", sources: ["project-judgement"], note: "by mechanism" };
const DIRECTION: Evidence = { grade: "laboratory", sources: ["simenz-2012", "krause-neto-2020"] };
const HEIGHT: Evidence = { grade: "laboratory", sources: ["brask-1984"], note: "sideways, 10 against 20 cm" };
const SQUATTED: Evidence = { grade: "trial", sources: ["appleby-2019"], note: "33 rugby players, eight weeks" };
const RANKED: Evidence = {
  grade: "laboratory",
  sources: ["krause-neto-2020", "simenz-2012", "plotkin-2023"],
  contested: true,
  note: "first by activity, which did not predict growth",
};

/** The climb onto a box with one leg, dumbbells in the hands. */
export const stepUp = /* @__PURE__ */ defineLift(() => ({
  id: "step-up",
  name: "Step-up",
  aliases: ["Box step-up", "Bench step-up"],
  bodyPart: "legs",
  pattern: "step-up",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["dumbbell", "box"],
  movers: [
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["quadriceps", "primary", 1, "mid", "laboratory", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-medius-minimus", "secondary", 0.5, "mid", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["hamstrings", "soleus", "rectus-abdominis", "obliques"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    startKg: 2,
    smallestStep: { kg: 2, lb: 5 },
    // Judgement: all but the foot and shin on the box.
    bodyMassShare: 0.93,
  },
  demands: { stability: 4, skill: 3, axial: 1, systemic: 3 },

  // Effects are on the leg on the box, relative to the recommended answer.
  setup: [
    {
      id: "box-height",
      options: [
        {
          id: "low",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: MECHANISM },
            { muscle: "quadriceps", change: "less", evidence: HEIGHT },
          ],
        },
        { id: "middle", recommended: true, effects: [] },
        {
          id: "high",
          effects: listEffects({ "gluteus-maximus": "more", "erector-spinae": "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "direction",
      options: [
        { id: "forward", recommended: true, effects: [] },
        {
          id: "sideways",
          effects: listEffects({ "gluteus-maximus": "less" }, DIRECTION),
        },
        {
          id: "crossover",
          effects: listEffects({ "gluteus-maximus": "less" }, DIRECTION),
        },
      ],
    },
    {
      id: "trailing-leg",
      options: [
        { id: "quiet", recommended: true, effects: [] },
        {
          id: "pushing",
          effects: listEffects({ "gluteus-maximus": "less", quadriceps: "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "trunk-lean",
      options: [
        { id: "upright", recommended: true, effects: [] },
        {
          id: "leaning",
          effects: listEffects({ "gluteus-maximus": "more", quadriceps: "less" }, MECHANISM),
        },
      ],
    },
  ],

  mistakes: [
    {
      ...defineMistake("major", backLegPush.id, { "gluteus-maximus": "less", quadriceps: "less" }),
      rank: 1,
    },
    { ...defineMistake("major", loweredTooFast.id), rank: 2 },
    { ...defineMistake("minor", "box-too-high", { "erector-spinae": "more" }), rank: 3 },
    defineMistake("critical", kneesCaveIn.id),
    defineMistake("critical", "heel-off-box"),
    trunkFoldsForward,
    lostBalance,
    defineMistake("minor", "incomplete-top", { "gluteus-maximus": "less" }),
  ],

  presets: [
    compoundAccessory,
    {
      ...compoundAccessory,
      role: "priority",
      setsPerWeek: { min: 8, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 6, max: 12 }],
    },
  ],

  suitability: [
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Climbing is a task of every day, and the height sets the difficulty.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Glute activity is among the highest measured.",
      evidence: RANKED,
    },
    {
      id: "maximal-strength",
      verdict: "optional",
      when: { fact: "goal", is: "strength" },
      reason: "Squat strength rose from it too; how much less is unclear.",
      evidence: SQUATTED,
    },
    {
      id: "rugby",
      verdict: "include",
      when: { fact: "sport", is: "rugby" },
      reason: "Strength gained in it showed in the squat as well.",
      evidence: SQUATTED,
    },
    {
      id: "one-slot",
      verdict: "skip",
      when: { fact: "slots", is: "1" },
      reason: "A squat carries more load.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "start-load": /* @__PURE__ */ startLoad(2),
    "calibration-sessions-expected": /* @__PURE__ */ calibrationSessionsExpected(2),
    "box-height-min": { value: 20, unit: "cm", meaning: "where a beginner starts", evidence: JUDGEMENT },
    "box-height-max": { value: 50, unit: "cm", meaning: "above it few keep the back straight", evidence: JUDGEMENT },
    "plausible-one-rep-max-max": /* @__PURE__ */ plausibleMax(1),
    "implausible-jump": /* @__PURE__ */ implausibleJump(25),
  },

  evidence: RANKED,
  revised: "2026-11-22",
}));
