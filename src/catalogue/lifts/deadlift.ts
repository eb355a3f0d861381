import { gripFailsFirst, loadTooHeavy, noPauseOnFloor } from "../commonMistakes";
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
  startLoad,
} from "../thresholds";
import { listEffects } from "../listEffects";

/** Follows from the joint angles; not measured in this lift. */
const MECHANISM: Evidence = { grade: "consensus", sources: ["project-judgement"] };
/** Thirteen lifters, both stances, with and without a belt. */
const ESCAMILLA: Evidence = { grade: "laboratory", sources: ["escamilla-2002"] };
const GROWTH_DOSE: Evidence = {
  grade: "meta-analysis",
  sources: ["pelland-2025", "acsm-2026", "robinson-2024", "singer-2024", "project-judgement"],
};
const STRENGTH_DOSE: Evidence = {
  grade: "meta-analysis",
  sources: ["lopez-2021", "acsm-2009", "acsm-2026", "pelland-2025", "project-judgement"],
};

/** The conventional deadlift. */
export const deadlift = /* @__PURE__ */ defineLift(() => ({
  id: "deadlift",
  name: "Barbell deadlift",
  aliases: ["Deadlift", "Conventional deadlift"],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["plates"],
  movers: [
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["erector-spinae", "primary", 1, "mid", "laboratory"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["quadriceps", "secondary", 0.5, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["upper-trapezius", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    startKg: 40,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    startsOnFloor: true,
    minimumVelocity: { value: 0.15, evidence: { grade: "laboratory", sources: ["helms-2017"] } },
  },
  demands: { stability: 3, skill: 4, axial: 5, systemic: 5 },

  setup: [
    {
      id: "stance",
      options: [
        { id: "hip-width", recommended: true, effects: [] },
        {
          id: "sumo",
          effects: [
            { muscle: "quadriceps", change: "more", evidence: ESCAMILLA },
            { muscle: "adductor-magnus", change: "more", evidence: MECHANISM },
            { muscle: "erector-spinae", change: "less", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "hip-height",
      options: [
        { id: "middle", recommended: true, effects: [] },
        {
          id: "low",
          effects: listEffects({ quadriceps: "more", "erector-spinae": "less" }, MECHANISM),
        },
        {
          id: "high",
          effects: listEffects({ hamstrings: "more", "erector-spinae": "more", quadriceps: "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "grip",
      options: [
        { id: "double-overhand", effects: [] },
        {
          id: "hook",
          effects: listEffects({ forearms: "less" }, MECHANISM),
        },
        {
          id: "mixed",
          effects: listEffects({ forearms: "less" }, MECHANISM),
        },
        {
          id: "straps",
          effects: listEffects({ forearms: "less", "gluteus-maximus": "same", "erector-spinae": "same" }, MECHANISM),
        },
      ],
    },
    {
      id: "start-height",
      options: [
        { id: "floor", recommended: true, effects: [] },
        {
          id: "raised",
          effects: listEffects({ quadriceps: "less", "erector-spinae": "unknown" }, MECHANISM),
        },
        {
          id: "deficit",
          effects: listEffects({ quadriceps: "more", "gluteus-maximus": "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "between-reps",
      options: [
        { id: "dead-stop", recommended: true, effects: [] },
        {
          id: "touch-and-go",
          effects: listEffects({ "gluteus-maximus": "unknown", "erector-spinae": "unknown" }, JUDGEMENT),
        },
      ],
    },
    {
      id: "lowering",
      options: [
        { id: "controlled", recommended: true, effects: [] },
        {
          id: "dropped",
          effects: listEffects({ hamstrings: "less", "erector-spinae": "less", forearms: "less" }, MECHANISM),
        },
      ],
    },
    {
      id: "belt",
      options: [
        { id: "no", effects: [] },
        {
          id: "yes",
          effects: listEffects({ "rectus-abdominis": "more", obliques: "less" }, ESCAMILLA),
        },
      ],
    },
  ],

  mistakes: [
    {
      id: "lumbar-rounding",
      name: "Lumbar rounding",
      severity: "critical",
      rank: 1,
      effects: listEffects({ "erector-spinae": "more" }, JUDGEMENT),
      onFirst: "hold-load",
      onRepeat: "rebuild-technique",
      evidence: JUDGEMENT,
    },
    defineMistake("major", "hips-rise-first", { "erector-spinae": "more", quadriceps: "less" }),
    defineMistake("major", "load-drifts-forward", { "erector-spinae": "more" }),
    defineMistake("major", "jerked-start"),
    defineMistake("minor", "hips-too-low", { quadriceps: "more" }),
    defineMistake("major", "lumbar-arching", { "erector-spinae": "more", "gluteus-maximus": "less" }),
    noPauseOnFloor,
    gripFailsFirst,
    loadTooHeavy,
  ],

  presets: [
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 4 },
      setsPerWeek: { min: 4, max: 8 },
      sessionsPerWeek: { min: 1, max: 2 },
      repZones: [{ min: 5, max: 8 }],
      rir: 2,
      restSeconds: 180,
      evidence: GROWTH_DOSE,
    },
    {
      role: "priority",
      goal: "strength",
      setsPerSession: { min: 2, max: 4 },
      setsPerWeek: { min: 3, max: 8 },
      sessionsPerWeek: { min: 1, max: 2 },
      repZones: [{ min: 3, max: 5 }],
      rir: 2,
      restSeconds: 240,
      evidence: STRENGTH_DOSE,
    },
    defineAccessory(4, 8, 2, 180),
  ],

  suitability: [
    {
      id: "strength-first",
      verdict: "prioritise",
      when: { fact: "goal", is: "strength" },
      reason: "The heaviest load most people ever lift.",
      evidence: STRENGTH_DOSE,
    },
    {
      id: "muscle-growth",
      verdict: "optional",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Trains much at once, at a high cost.",
      evidence: JUDGEMENT,
    },
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Teaches picking things up from the floor.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "optional",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Glute activity near the hip thrust; growth has not been compared.",
      evidence: { grade: "laboratory", sources: ["andersen-2018"] },
    },
    {
      id: "legs-first",
      verdict: "optional",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "Only half a set each for quadriceps and hamstrings.",
      evidence: JUDGEMENT,
    },
    {
      id: "low-glute-response",
      verdict: "optional",
      when: { fact: "response", is: "low-glute-response" },
      reason: "A hip thrust is the more direct answer.",
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
      reason: "Hips, back and grip in one lift.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "start-load": startLoad(40),
    "calibration-sessions-min": calibrationSessionsMin(1),
    "calibration-sessions-expected": calibrationSessionsExpected(3),
    "bar-height-at-start": {
      value: 22.5,
      unit: "cm",
      meaning: "height of the bar on plates of 45 cm",
      evidence: JUDGEMENT,
    },
    "bar-shin-distance": {
      value: 3,
      unit: "cm",
      meaning: "gap between bar and shin before the knees bend",
      evidence: JUDGEMENT,
    },
    "plausible-one-rep-max-min": plausibleMin(0.4),
    "plausible-one-rep-max-max": plausibleMax(5),
    "implausible-jump": implausibleJump(25),
  },

  evidence: { grade: "laboratory", sources: ["andersen-2018", "belcher-2019", "barnes-2019"] },
  revised: "2026-11-22",
}));
