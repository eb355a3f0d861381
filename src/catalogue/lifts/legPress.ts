import { bouncedTurn, jointLockedHard, kneesCaveIn, loadTooHeavy } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import {
  calibrationSessionsExpected,
  calibrationSessionsMin,
  implausibleJump,
  plausibleMax,
  plausibleMin,
} from "../thresholds";
import { listEffects } from "../listEffects";

/** Follows from the joint angles; not measured in this lift. */
const MECHANISM: Evidence = { grade: "consensus", sources: ["project-judgement"] };
/** High against low feet in fourteen women, near their limit. */
const FEET: Evidence = { grade: "laboratory", sources: ["da-silva-2008"] };
const GROWTH_DOSE: Evidence = {
  grade: "meta-analysis",
  sources: ["pelland-2025", "acsm-2026", "robinson-2024", "singer-2024", "project-judgement"],
};

/** The leg press on a sled at 45 degrees. */
export const legPress = /* @__PURE__ */ defineLift(() => ({
  id: "leg-press",
  aliases: ["45-degree leg press", "Sled leg press"],
  bodyPart: "legs",
  pattern: "leg-press",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["quadriceps", "primary", 1, "long", "trial", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["soleus"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 1, systemic: 3 },

  setup: [
    {
      id: "foot-height",
      options: [
        { id: "middle", recommended: true, effects: [] },
        {
          id: "high",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: FEET },
            { muscle: "quadriceps", change: "less", evidence: FEET },
            { muscle: "adductor-magnus", change: "more", evidence: MECHANISM },
          ],
        },
        {
          id: "low",
          effects: listEffects({ quadriceps: "more", "gluteus-maximus": "less" }, FEET),
        },
      ],
    },
    {
      id: "stance",
      options: [
        { id: "shoulder-width", recommended: true, effects: [] },
        {
          id: "wide",
          effects: [
            { muscle: "adductor-magnus", change: "more", evidence: MECHANISM },
            { muscle: "quadriceps", change: "unknown", evidence: JUDGEMENT },
          ],
        },
        {
          id: "narrow",
          effects: listEffects({ quadriceps: "unknown" }, JUDGEMENT),
        },
      ],
    },
    {
      id: "depth",
      options: [
        { id: "full", recommended: true, effects: [] },
        {
          id: "half",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: MECHANISM },
            { muscle: "adductor-magnus", change: "less", evidence: MECHANISM },
            { muscle: "quadriceps", change: "unknown", evidence: JUDGEMENT },
          ],
        },
      ],
    },
    {
      id: "backrest",
      options: [
        { id: "middle", recommended: true, effects: [] },
        {
          id: "flat",
          effects: listEffects({ "gluteus-maximus": "less" }, MECHANISM),
        },
        {
          id: "upright",
          effects: listEffects({ "gluteus-maximus": "unknown" }, JUDGEMENT),
        },
      ],
    },
    {
      id: "foot-pressure",
      options: [
        { id: "whole-foot", recommended: true, effects: [] },
        {
          id: "forefoot",
          effects: listEffects({ quadriceps: "more", "gluteus-maximus": "less", soleus: "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "top",
      options: [
        { id: "short-of-lock", recommended: true, effects: [] },
        {
          id: "lock",
          effects: listEffects({ quadriceps: "less" }, MECHANISM),
        },
      ],
    },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      name: "Range cut short",
      severity: "minor",
      rank: 1,
      effects: listEffects({ "gluteus-maximus": "less", "adductor-magnus": "less" }, JUDGEMENT),
      onFirst: "mention",
      onRepeat: "hold-load",
      evidence: JUDGEMENT,
    },
    loadTooHeavy,
    defineMistake("critical", "hips-lift-off-pad", { "erector-spinae": "more" }),
    jointLockedHard,
    kneesCaveIn,
    defineMistake("major", "heels-lift", { quadriceps: "more", "gluteus-maximus": "less" }),
    bouncedTurn,
    defineMistake("minor", "hands-push-knees"),
    defineMistake("critical", "no-safeties"),
  ],

  presets: [
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 8, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 8, max: 12 }, { min: 12, max: 20 }],
      rir: 2,
      restSeconds: 120,
      evidence: GROWTH_DOSE,
    },
    defineAccessory(10, 15, 2, 120),
  ],

  suitability: [
    {
      id: "legs-first",
      verdict: "prioritise",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "Quadriceps to the limit with little skill.",
      evidence: JUDGEMENT,
    },
    {
      id: "muscle-growth",
      verdict: "include",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Leg sets that do not tire the back.",
      evidence: JUDGEMENT,
    },
    {
      id: "strength-first",
      verdict: "optional",
      when: { fact: "goal", is: "strength" },
      reason: "Strength is gained in the lift that is trained.",
      evidence: { grade: "meta-analysis", sources: ["haugen-2023"] },
    },
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Quick to learn and easy to load in small steps.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Grew the glutes together with a hinge; not alone.",
      evidence: { grade: "trial", sources: ["kassiano-2024", "krause-neto-2025"] },
    },
    {
      id: "low-glute-response",
      verdict: "optional",
      when: { fact: "response", is: "low-glute-response" },
      reason: "A hip thrust is the more direct answer.",
      evidence: FEET,
    },
    {
      id: "already-growing",
      verdict: "include",
      when: { fact: "response", is: "glutes-growing" },
      reason: "Fits beside what works.",
      evidence: JUDGEMENT,
    },
    {
      id: "one-slot",
      verdict: "skip",
      when: { fact: "slots", is: "1" },
      reason: "Squat or deadlift trains more of the body.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "calibration-sessions-min": calibrationSessionsMin(1),
    "calibration-sessions-expected": calibrationSessionsExpected(3),
    "knee-angle-at-bottom": {
      value: 90,
      unit: "deg",
      meaning: "least bend of the knee that counts as full, the hips still on the pad",
      evidence: JUDGEMENT,
    },
    "sled-angle": {
      value: 45,
      unit: "deg",
      meaning: "slope of the rails; other angles are another machine",
      evidence: JUDGEMENT,
    },
    "plausible-one-rep-max-min": plausibleMin(0.5),
    "plausible-one-rep-max-max": plausibleMax(10),
    "implausible-jump": implausibleJump(25),
  },

  evidence: { grade: "trial", sources: ["kassiano-2024", "krause-neto-2025", "nuzzo-2024"] },
  revised: "2026-11-22",
}));
