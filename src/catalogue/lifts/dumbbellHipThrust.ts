import { incompleteTop, kneesCaveIn, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";
import { barbellGluteBridge } from "./barbellGluteBridge";
import { calibrationSessionsExpected, implausibleJump, plausibleMax, startLoad } from "../thresholds";
import { listEffects } from "../listEffects";

const GUIDE: Evidence = { grade: "consensus", sources: ["iron-hip-thrust-guide"] };
const MECHANISM: Evidence = {
  grade: "consensus",
  sources: ["project-judgement"],
  note: "by mechanism, not measured here",
};

/** The hip thrust with a dumbbell across the hips. */
export const dumbbellHipThrust = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-hip-thrust",
  aliases: [],
  bodyPart: "hips",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    [
      "hamstrings", "secondary", 0.5, "short", "judgement",
      ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
    ],
    ["adductor-magnus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "obliques", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "total",
    barKg: 0,
    startKg: 10,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  setup: [
    ...barbellGluteBridge.setup,
    {
      id: "bench-contact",
      options: [
        { id: "under-scapulae", recommended: true, effects: [] },
        { id: "neck", effects: [] },
        { id: "low-back", effects: listEffects({ "erector-spinae": "more" }, GUIDE) },
      ],
    },
    {
      id: "bench-height",
      options: [
        { id: "knee-height-or-less", recommended: true, effects: [] },
        { id: "high", effects: listEffects({ "erector-spinae": "more" }, MECHANISM) },
      ],
    },
    {
      id: "dumbbell-place",
      options: [
        { id: "across", recommended: true, effects: [] },
        { id: "one-each", effects: [] },
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
    defineMistake("minor", "load-too-low"),
    defineMistake("major", "dumbbell-rolls"),
    incompleteTop,
    loweredTooFast,
    defineMistake("minor", "feet-misplaced"),
    kneesCaveIn,
    defineMistake("major", "scapula-slide"),
  ],
  presets: [
    isolationAccessory,
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 8, max: 15 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 12, max: 25 }],
      rir: 1,
      restSeconds: 90,
      evidence: { grade: "judgement", sources: ["schoenfeld-2017", "pelland-2025", "project-judgement"] },
    },
  ],
  suitability: [
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Trains hip extension with what most homes and hotels have.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "optional",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Works while the dumbbell is heavy enough; a bar goes further.",
      evidence: JUDGEMENT,
    },
    {
      id: "strength",
      verdict: "skip",
      when: { fact: "goal", is: "strength" },
      reason: "The dumbbell ends before the hips do.",
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
    "start-load": startLoad(10),
    "outgrown-load": {
      value: 40,
      unit: "kg",
      meaning: "from about here one dumbbell is awkward to place; change to a bar",
      evidence: JUDGEMENT,
    },
    "shin-angle-at-top": { value: 90, unit: "deg", meaning: "shin against floor at the top", evidence: GUIDE },
    "trunk-angle-at-top": {
      value: 0,
      unit: "deg",
      meaning: "trunk against floor where the lift ends",
      evidence: GUIDE,
    },
    "calibration-sessions-expected": calibrationSessionsExpected(2),
    "plausible-one-rep-max-max": plausibleMax(2),
    "implausible-jump": implausibleJump(35),
  },
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
