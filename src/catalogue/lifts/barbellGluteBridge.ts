import { bouncedTurn, incompleteTop, kneesCaveIn } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { heavyIsolationAccessory } from "../presets";
import { calibrationSessionsExpected, implausibleJump, plausibleMax, plausibleMin, startLoad } from "../thresholds";
import { listEffects } from "../listEffects";

const GUIDE: Evidence = { grade: "consensus", sources: ["iron-hip-thrust-guide"] };
const FOOT_VARIANTS: Evidence = {
  grade: "laboratory",
  sources: ["collazo-garcia-2018"],
  note: "hip thrust, seven lifters at 40% of maximum",
};
const KNEE_BEND: Evidence = {
  grade: "laboratory",
  sources: ["lehecka-2017"],
  note: "single-leg bridge, more knee flexion",
};
const WIDE_STANCE: Evidence = { grade: "laboratory", sources: ["kang-2016"], note: "unloaded bridge" };
const KNEE_BAND: Evidence = { grade: "laboratory", sources: ["choi-2015"], note: "unloaded bridge" };
const KNEE_SQUEEZE: Evidence = {
  grade: "laboratory",
  sources: ["jang-2013"],
  note: "unloaded bridge; read it as bracing",
};
const FOOT_PULL: Evidence = { grade: "laboratory", sources: ["krause-neto-2020"] };
const BRACED: Evidence = { grade: "laboratory", sources: ["oh-2007"], note: "hip extension lying prone" };
const MECHANISM: Evidence = {
  grade: "consensus",
  sources: ["project-judgement"],
  note: "by mechanism, not measured here",
};
const UNPROVEN: Evidence = {
  grade: "consensus",
  sources: ["iron-hip-thrust-guide"],
  contested: true,
  note: "said to lose work; unproven",
};

/** The hip thrust's short neighbour, from the floor. */
export const barbellGluteBridge = /* @__PURE__ */ defineLift(() => ({
  id: "barbell-glute-bridge",
  aliases: ["Barbell floor bridge"],
  bodyPart: "hips",
  pattern: "glute-bridge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "barbell", need: "required" },
    { equipment: "plates", need: "optional" },
    { equipment: "bar-pad", need: "optional", requiredFromKg: 60, stronglyAboveKg: 70 },
  ],
  movers: [
    ["gluteus-maximus", "primary", 1, "short", "laboratory"],
    [
      "hamstrings", "secondary", 0.5, "short", "judgement",
      ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
    ],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "total",
    barKg: 20,
    startKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.4,
  },
  demands: { stability: 2, skill: 1, axial: 1, systemic: 2 },

  // Other bridges and thrusts take these answers over, so none of them speaks of bar or bench.
  setup: [
    {
      id: "feet-distance",
      options: [
        {
          id: "close",
          effects: [
            { muscle: "quadriceps", change: "more", evidence: FOOT_VARIANTS },
            { muscle: "hamstrings", change: "less", evidence: KNEE_BEND },
            { muscle: "gluteus-maximus", change: "unknown", evidence: UNPROVEN },
          ],
        },
        { id: "middle", recommended: true, effects: [] },
        {
          id: "far",
          effects: [
            { muscle: "hamstrings", change: "more", evidence: FOOT_VARIANTS },
            { muscle: "quadriceps", change: "less", evidence: FOOT_VARIANTS },
            { muscle: "erector-spinae", change: "more", evidence: GUIDE },
          ],
        },
      ],
    },
    {
      id: "stance",
      options: [
        { id: "hip-width", recommended: true, effects: [] },
        {
          id: "wide",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: WIDE_STANCE },
            { muscle: "erector-spinae", change: "less", evidence: WIDE_STANCE },
            { muscle: "adductor-magnus", change: "more", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "toes",
      options: [
        { id: "forward", effects: [] },
        {
          id: "out",
          effects: listEffects({ "gluteus-maximus": "more", "gluteus-medius-minimus": "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "knees",
      options: [
        { id: "free", effects: [] },
        {
          id: "band",
          effects: listEffects({ "gluteus-maximus": "more", "gluteus-medius-minimus": "more", "erector-spinae": "less" }, KNEE_BAND),
        },
        {
          id: "squeeze",
          effects: listEffects({ "gluteus-maximus": "more", "adductor-magnus": "more", "rectus-abdominis": "more" }, KNEE_SQUEEZE),
        },
      ],
    },
    {
      id: "foot-pressure",
      options: [
        {
          id: "heels",
          recommended: true,
          effects: listEffects({ hamstrings: "more", quadriceps: "less" }, GUIDE),
        },
        {
          id: "forefoot",
          effects: [
            { muscle: "quadriceps", change: "more", evidence: GUIDE },
            { muscle: "hamstrings", change: "less", evidence: GUIDE },
            { muscle: "gluteus-maximus", change: "unknown", evidence: UNPROVEN },
          ],
        },
      ],
    },
    {
      id: "foot-effort",
      options: [
        { id: "straight-down", recommended: true, effects: [] },
        {
          id: "pull-in",
          effects: listEffects({ "gluteus-maximus": "less", hamstrings: "more", quadriceps: "less" }, FOOT_PULL),
        },
        {
          id: "outward",
          effects: listEffects({ "gluteus-maximus": "more" }, FOOT_PULL),
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
      id: "bracing",
      options: [
        {
          id: "braced",
          recommended: true,
          effects: listEffects({ "gluteus-maximus": "more", "erector-spinae": "less" }, BRACED),
        },
        { id: "loose", effects: [] },
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
      ...defineMistake(
        "critical", "lumbar-hyperextension",
        { "erector-spinae": "more", "gluteus-maximus": "less" },
        GUIDE,
      ),
      rank: 1,
    },
    incompleteTop,
    bouncedTurn,
    defineMistake("minor", "feet-too-far", { hamstrings: "more" }, FOOT_VARIANTS),
    defineMistake("minor", "feet-too-close", { quadriceps: "more" }, FOOT_VARIANTS),
    kneesCaveIn,
    defineMistake("major", "unstable-bar"),
    defineMistake("minor", "no-bar-pad"),
  ],
  presets: [
    heavyIsolationAccessory,
    {
      role: "priority",
      goal: "hypertrophy",
      setsPerSession: { min: 3, max: 5 },
      setsPerWeek: { min: 8, max: 15 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 8, max: 15 }],
      rir: 2,
      restSeconds: 120,
      evidence: { grade: "judgement", sources: ["pelland-2025", "project-judgement"] },
    },
  ],
  suitability: [
    {
      id: "no-bench",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Loads the glutes heavily with a bar and a floor.",
      evidence: {
        grade: "laboratory",
        sources: ["kennedy-2022"],
        contested: true,
        note: "measured as activity; growth never compared",
      },
    },
    {
      id: "muscle-growth",
      verdict: "optional",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Does the hip thrust's work over less than half its range.",
      evidence: { grade: "laboratory", sources: ["zabaleta-korta-2024"] },
    },
    {
      id: "low-glute-response",
      verdict: "include",
      when: { fact: "response", is: "low-glute-response" },
      reason: "Gives the glutes work that does not depend on squat or deadlift.",
      evidence: JUDGEMENT,
    },
    {
      id: "whole-legs",
      verdict: "skip",
      when: { fact: "goal", is: "leg-hypertrophy" },
      reason: "The quadriceps work less than in a hip thrust, let alone a squat.",
      evidence: { grade: "laboratory", sources: ["kennedy-2022"] },
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
    "start-load": startLoad(20),
    "bar-pad-required": { value: 60, unit: "kg", meaning: "from here a pad is needed", evidence: GUIDE },
    "bar-travel": {
      value: 15.5,
      unit: "cm",
      meaning: "how far the bar rises; ten lifters at 80% of maximum",
      evidence: { grade: "laboratory", sources: ["zabaleta-korta-2024"] },
    },
    "shin-angle-at-top": { value: 90, unit: "deg", meaning: "shin against floor at the top", evidence: JUDGEMENT },
    "calibration-sessions-expected": calibrationSessionsExpected(2),
    "plausible-one-rep-max-min": plausibleMin(0.3),
    "plausible-one-rep-max-max": plausibleMax(4.5),
    "implausible-jump": implausibleJump(25),
  },
  evidence: {
    grade: "laboratory",
    sources: ["kennedy-2022", "zabaleta-korta-2024"],
    note: "ten lifters each; less than half the hip thrust's range",
  },
  revised: "2026-11-22",
}));
