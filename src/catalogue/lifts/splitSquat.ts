import { backLegPush, kneesCaveIn, lostBalance, rangeCutShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";
import { calibrationSessionsExpected, implausibleJump, plausibleMax, startLoad } from "../thresholds";
import { listEffects } from "../listEffects";

const STRIDE: Evidence = { grade: "laboratory", sources: ["song-2023"], note: "twenty men, split squat" };
const LEAN: Evidence = {
  grade: "laboratory",
  sources: ["farrokhi-2008", "bezerra-2021"],
  contested: true,
  note: "seen in unloaded lunges, not in loaded ones",
};
const ONE_HAND: Evidence = { grade: "laboratory", sources: ["stastny-2015"], note: "clear in walking lunges" };
const DEPTH: Evidence = { grade: "trial", sources: ["kubo-2019"], note: "back squats" };

/** The squat in a standing stride, both feet staying where they are. */
export const splitSquat = /* @__PURE__ */ defineLift(() => ({
  id: "split-squat",
  aliases: ["Static lunge", "Stationary lunge"],
  bodyPart: "legs",
  pattern: "split-squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["dumbbell"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["hamstrings", "gluteus-medius-minimus", "rectus-abdominis", "obliques"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    startKg: 4,
    smallestStep: { kg: 2, lb: 5 },
    // Judgement: the rear foot carries the rest.
    bodyMassShare: 0.85,
  },
  demands: { stability: 3, skill: 2, axial: 1, systemic: 3 },

  // Effects are on the front leg, relative to the recommended answer.
  setup: [
    {
      id: "stride-length",
      options: [
        {
          id: "short",
          effects: listEffects({ "gluteus-maximus": "less", hamstrings: "less" }, STRIDE),
        },
        { id: "middle", recommended: true, effects: [] },
        {
          id: "long",
          effects: listEffects({ "gluteus-maximus": "more", hamstrings: "more" }, STRIDE),
        },
      ],
    },
    {
      id: "trunk-lean",
      options: [
        { id: "upright", recommended: true, effects: [] },
        {
          id: "leaning",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: LEAN },
            { muscle: "erector-spinae", change: "more", evidence: { grade: "laboratory", sources: ["bezerra-2021"] } },
          ],
        },
      ],
    },
    {
      id: "depth",
      options: [
        { id: "full", recommended: true, effects: [] },
        {
          id: "partial",
          effects: listEffects({ "gluteus-maximus": "less", "adductor-magnus": "less" }, DEPTH),
        },
      ],
    },
    {
      id: "load-position",
      options: [
        { id: "both-hands", recommended: true, effects: [] },
        {
          id: "opposite-hand",
          effects: listEffects({ "gluteus-medius-minimus": "more" }, ONE_HAND),
        },
      ],
    },
  ],

  mistakes: [
    { ...backLegPush, rank: 1 },
    { ...defineMistake("minor", "stance-too-short", { "gluteus-maximus": "less" }, STRIDE), rank: 2 },
    { ...rangeCutShort, rank: 3 },
    defineMistake("minor", "stride-on-a-line"),
    trunkFoldsForward,
    defineMistake("critical", kneesCaveIn.id),
    lostBalance,
  ],

  presets: [
    compoundAccessory,
    {
      ...compoundAccessory,
      role: "priority",
      setsPerWeek: { min: 8, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [
        { min: 6, max: 8 },
        { min: 10, max: 15 },
      ],
    },
  ],

  suitability: [
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "The easiest one-legged lift to learn.",
      evidence: JUDGEMENT,
    },
    {
      id: "whole-legs",
      verdict: "include",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "Quadriceps, glutes and adductors at once, the spine lightly loaded.",
      evidence: JUDGEMENT,
    },
    {
      id: "low-glute-response",
      verdict: "include",
      when: { fact: "response", is: "low-glute-response" },
      reason: "A long stride moves work to the hip.",
      evidence: STRIDE,
    },
    {
      id: "maximal-strength",
      verdict: "optional",
      when: { fact: "goal", is: "strength" },
      reason: "Balance and grip limit the load first.",
      evidence: JUDGEMENT,
    },
    {
      id: "one-slot",
      verdict: "optional",
      when: { fact: "slots", is: "1" },
      reason: "A fair stand-in where no rack is free.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "start-load": /* @__PURE__ */ startLoad(4),
    "calibration-sessions-expected": /* @__PURE__ */ calibrationSessionsExpected(2),
    "knee-clearance-max": { value: 5, unit: "cm", meaning: "rear knee above the floor", evidence: JUDGEMENT },
    "plausible-one-rep-max-max": /* @__PURE__ */ plausibleMax(1),
    "implausible-jump": /* @__PURE__ */ implausibleJump(25),
  },

  evidence: { grade: "laboratory", sources: ["krause-neto-2020", "williams-2021", "deforest-2014"] },
  revised: "2026-11-22",
}));
