import { gripFailsFirst, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { pressAccessory } from "../presets";
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
const ACTIVITY: Evidence = { grade: "laboratory", sources: ["delgado-2019", "lee-2018"] };
const STIFF_LEG: Evidence = {
  grade: "laboratory",
  sources: ["coratella-2022"],
  note: "ten bodybuilders; of the hamstrings only semitendinosus fell",
};
const GROWTH_DOSE: Evidence = {
  grade: "meta-analysis",
  sources: ["pelland-2025", "acsm-2026", "robinson-2024", "singer-2024", "project-judgement"],
};

/** The Romanian deadlift with a barbell. */
export const romanianDeadlift = /* @__PURE__ */ defineLift(() => ({
  id: "romanian-deadlift",
  name: "Barbell Romanian deadlift",
  aliases: ["Romanian deadlift", "RDL"],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["rack", "plates"],
  movers: [
    ["hamstrings", "primary", 1, "long", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "middle-back", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    startKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 3, skill: 3, axial: 4, systemic: 4 },

  setup: [
    {
      id: "knee-bend",
      options: [
        { id: "soft", recommended: true, effects: [] },
        {
          id: "straight",
          effects: listEffects({ "gluteus-maximus": "more", hamstrings: "less", "erector-spinae": "same" }, STIFF_LEG),
        },
        {
          id: "bent",
          effects: listEffects({ hamstrings: "less", "gluteus-maximus": "more", quadriceps: "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "depth",
      options: [
        { id: "hips-stop", recommended: true, effects: [] },
        {
          id: "short",
          effects: listEffects({ hamstrings: "less", "gluteus-maximus": "less" }, MECHANISM),
        },
        {
          id: "floor",
          effects: listEffects({ "erector-spinae": "more", hamstrings: "unknown" }, MECHANISM),
        },
      ],
    },
    {
      id: "stance",
      options: [
        { id: "hip-width", recommended: true, effects: [] },
        {
          id: "wide",
          effects: listEffects({ "adductor-magnus": "more", hamstrings: "unknown" }, MECHANISM),
        },
      ],
    },
    {
      id: "grip",
      options: [
        { id: "double-overhand", effects: [] },
        {
          id: "straps",
          effects: listEffects({ forearms: "less", hamstrings: "same", "gluteus-maximus": "same" }, MECHANISM),
        },
        {
          id: "mixed",
          effects: listEffects({ forearms: "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "start",
      options: [
        { id: "rack", recommended: true, effects: [] },
        { id: "floor", effects: [] },
      ],
    },
    {
      id: "pause-at-bottom",
      options: [
        { id: "no", effects: [] },
        {
          id: "yes",
          effects: listEffects({ hamstrings: "unknown" }, JUDGEMENT),
        },
      ],
    },
  ],

  mistakes: [
    {
      id: "squatted-hinge",
      name: "Squatted hinge",
      severity: "major",
      rank: 1,
      effects: listEffects({ quadriceps: "more", hamstrings: "less" }, JUDGEMENT),
      onFirst: "hold-load",
      onRepeat: "reduce-load",
      evidence: JUDGEMENT,
    },
    defineMistake("critical", "lumbar-rounding", { "erector-spinae": "more" }),
    defineMistake("major", "load-drifts-forward", { "erector-spinae": "more" }),
    defineMistake("minor", "floor-chased", { "erector-spinae": "more", hamstrings: "same" }),
    defineMistake("minor", "range-cut-short", { hamstrings: "less", "gluteus-maximus": "less" }),
    defineMistake("major", "lumbar-arching", { "erector-spinae": "more", "gluteus-maximus": "less" }),
    loweredTooFast,
    gripFailsFirst,
  ],

  presets: [
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 6, max: 10 },
      sessionsPerWeek: { min: 2, max: 2 },
      repZones: [{ min: 6, max: 8 }, { min: 8, max: 12 }],
      rir: 2,
      restSeconds: 150,
      evidence: GROWTH_DOSE,
    },
    pressAccessory,
  ],

  suitability: [
    {
      id: "legs-first",
      verdict: "include",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "Hamstrings at long length, which squats leave out.",
      evidence: { grade: "trial", sources: ["kubo-2019", "plotkin-2023", "project-judgement"] },
    },
    {
      id: "muscle-growth",
      verdict: "prioritise",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Hamstrings and glutes in full for less load than a deadlift.",
      evidence: JUDGEMENT,
    },
    {
      id: "strength-first",
      verdict: "include",
      when: { fact: "goal", is: "strength" },
      reason: "Supports the deadlift with less fatigue.",
      evidence: JUDGEMENT,
    },
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Teaches folding at the hips with the back still.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Glute activity near the hip thrust; growth has not been compared.",
      evidence: ACTIVITY,
    },
    {
      id: "low-glute-response",
      verdict: "include",
      when: { fact: "response", is: "low-glute-response" },
      reason: "Works the glutes where a squat may be cut short.",
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
      verdict: "optional",
      when: { fact: "slots", is: "1" },
      reason: "A squat or deadlift trains more of the body.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "start-load": startLoad(20),
    "calibration-sessions-min": calibrationSessionsMin(1),
    "calibration-sessions-expected": calibrationSessionsExpected(3),
    "knee-bend-min": {
      value: 15,
      unit: "deg",
      meaning: "least bend of the knee, kept from top to bottom",
      evidence: JUDGEMENT,
    },
    "knee-bend-max": {
      value: 25,
      unit: "deg",
      meaning: "largest bend of the knee before it becomes a deadlift",
      evidence: JUDGEMENT,
    },
    "bar-thigh-distance": {
      value: 3,
      unit: "cm",
      meaning: "largest gap between bar and leg on the way",
      evidence: JUDGEMENT,
    },
    "plausible-one-rep-max-min": plausibleMin(0.3),
    "plausible-one-rep-max-max": plausibleMax(4),
    "implausible-jump": implausibleJump(25),
  },

  evidence: ACTIVITY,
  revised: "2026-11-22",
}));
