import { heelsLift, kneesCaveIn, loadTooHeavy } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { heavyAccessory } from "../presets";
import {
  calibrationSessionsExpected,
  calibrationSessionsMin,
  implausibleJump,
  plausibleMax,
  plausibleMin,
  startLoad,
} from "../thresholds";
import { listEffects } from "../listEffects";

/** Follows from the joint angles; not measured in this lift. */
const MECHANISM: Evidence = { grade: "consensus", sources: ["project-judgement"] };
/** Ten weeks of full against half squats. */
const DEPTH_TRIAL: Evidence = { grade: "trial", sources: ["kubo-2019"] };
const WIDE_STANCE: Evidence = { grade: "laboratory", sources: ["paoli-2009"], note: "six lifters" };
const GROWTH_DOSE: Evidence = {
  grade: "meta-analysis",
  sources: ["pelland-2025", "acsm-2026", "robinson-2024", "singer-2024", "project-judgement"],
};
const STRENGTH_DOSE: Evidence = {
  grade: "meta-analysis",
  sources: ["lopez-2021", "acsm-2009", "acsm-2026", "pelland-2025", "project-judgement"],
};

/** The back squat with the bar high, parallel or deeper. */
export const backSquat = /* @__PURE__ */ defineLift(() => ({
  id: "back-squat",
  name: "Barbell back squat",
  aliases: ["Squat", "Back squat", "High-bar squat", "High-bar back squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "trial", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "trial"],
    ["adductor-magnus", "primary", 1, "long", "trial"],
    ["erector-spinae", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["hamstrings", "rectus-abdominis", "obliques", "transversus-abdominis", "soleus", "middle-back"],
  loading: {
    convention: "total",
    barKg: 20,
    startKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    minimumVelocity: {
      value: 0.3,
      evidence: {
        grade: "consensus",
        sources: ["helms-2017", "project-judgement"],
        contested: true,
        note: "the usual figure; competitive powerlifters stand up from 0.23 m/s",
      },
    },
  },
  demands: { stability: 4, skill: 4, axial: 5, systemic: 5 },

  setup: [
    {
      id: "depth",
      options: [
        { id: "parallel", recommended: true, effects: [] },
        {
          id: "deep",
          effects: listEffects({ "gluteus-maximus": "unknown", "adductor-magnus": "unknown" }, JUDGEMENT),
        },
        {
          id: "half",
          effects: listEffects({ "gluteus-maximus": "less", "adductor-magnus": "less", quadriceps: "same" }, DEPTH_TRIAL),
        },
      ],
    },
    {
      id: "bar-position",
      options: [
        { id: "high", recommended: true, effects: [] },
        {
          id: "low",
          effects: listEffects({ "gluteus-maximus": "more", hamstrings: "more", "erector-spinae": "more", quadriceps: "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "stance",
      options: [
        { id: "shoulder-width", recommended: true, effects: [] },
        {
          id: "wide",
          effects: listEffects({ "gluteus-maximus": "more", "adductor-magnus": "same", quadriceps: "same" }, WIDE_STANCE),
        },
        {
          id: "narrow",
          effects: listEffects({ quadriceps: "unknown" }, JUDGEMENT),
        },
      ],
    },
    {
      id: "toes",
      options: [
        { id: "forward", effects: [] },
        { id: "out", recommended: true, effects: [] },
      ],
    },
    {
      id: "trunk-lean",
      options: [
        { id: "upright", recommended: true, effects: [] },
        {
          id: "leaning",
          effects: listEffects({ "erector-spinae": "more", "gluteus-maximus": "more", quadriceps: "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "heels",
      options: [
        { id: "flat", effects: [] },
        {
          id: "raised",
          effects: listEffects({ quadriceps: "more", "erector-spinae": "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "pause-at-bottom",
      options: [
        { id: "no", effects: [] },
        {
          id: "yes",
          effects: listEffects({ quadriceps: "unknown", "gluteus-maximus": "unknown" }, JUDGEMENT),
        },
      ],
    },
    {
      id: "belt",
      options: [
        { id: "no", effects: [] },
        { id: "yes", effects: listEffects({ "erector-spinae": "unknown" }, JUDGEMENT) },
      ],
    },
  ],

  mistakes: [
    {
      id: "range-cut-short",
      name: "Range cut short",
      severity: "minor",
      rank: 1,
      effects: listEffects({ "gluteus-maximus": "less", "adductor-magnus": "less" }, DEPTH_TRIAL),
      onFirst: "mention",
      onRepeat: "hold-load",
      evidence: JUDGEMENT,
    },
    defineMistake("major", "hips-rise-first", { "erector-spinae": "more", quadriceps: "less" }),
    kneesCaveIn,
    heelsLift,
    defineMistake("critical", "lumbar-rounding", { "erector-spinae": "more" }),
    defineMistake("major", "load-drifts-forward", { "erector-spinae": "more", quadriceps: "less" }),
    defineMistake("major", "brace-lost"),
    defineMistake("critical", "no-safeties"),
    loadTooHeavy,
  ],

  presets: [
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 8, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 6, max: 10 }],
      rir: 2,
      restSeconds: 180,
      evidence: GROWTH_DOSE,
    },
    {
      role: "priority",
      goal: "strength",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 6, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 3, max: 6 }],
      rir: 2,
      restSeconds: 240,
      evidence: STRENGTH_DOSE,
    },
    heavyAccessory,
  ],

  suitability: [
    {
      id: "strength-first",
      verdict: "prioritise",
      when: { fact: "goal", is: "strength" },
      reason: "Legs and trunk together under a heavy load.",
      evidence: STRENGTH_DOSE,
    },
    {
      id: "legs-first",
      verdict: "prioritise",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "Grew quadriceps, adductors and glutes in one lift.",
      evidence: { grade: "trial", sources: ["kubo-2019", "plotkin-2023"] },
    },
    {
      id: "muscle-growth",
      verdict: "include",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Several large muscles in each set.",
      evidence: { grade: "trial", sources: ["kubo-2019", "plotkin-2023"] },
    },
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "One pattern that daily life keeps asking for.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Set for set the glutes grew as much from squats; the thighs too.",
      evidence: { grade: "trial", sources: ["plotkin-2023"] },
    },
    {
      id: "low-glute-response",
      verdict: "optional",
      when: { fact: "response", is: "low-glute-response" },
      reason: "Try more depth before more sets.",
      evidence: JUDGEMENT,
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
      verdict: "prioritise",
      when: { fact: "slots", is: "1" },
      reason: "One lift that leaves little of the leg out.",
      evidence: { grade: "trial", sources: ["plotkin-2023"] },
    },
  ],

  thresholds: {
    "start-load": startLoad(20),
    "calibration-sessions-min": calibrationSessionsMin(1),
    "calibration-sessions-expected": calibrationSessionsExpected(3),
    "thigh-angle-at-bottom": {
      value: 0,
      unit: "deg",
      meaning: "top of the thigh against the floor where parallel begins",
      evidence: JUDGEMENT,
    },
    "safety-clearance": {
      value: 5,
      unit: "cm",
      meaning: "gap between bar and safeties at the deepest point",
      evidence: JUDGEMENT,
    },
    "plausible-one-rep-max-min": plausibleMin(0.3),
    "plausible-one-rep-max-max": plausibleMax(4.5),
    "implausible-jump": implausibleJump(25),
  },

  evidence: { grade: "trial", sources: ["kubo-2019", "plotkin-2023"] },
  revised: "2026-11-22",
}));
