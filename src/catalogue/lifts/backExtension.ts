import { lumbarArching, lumbarRounding, neckCranes, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import { calibrationSessionsExpected, implausibleJump, plausibleMax, startLoad } from "../thresholds";
import { listEffects } from "../listEffects";

const MECHANISM: Evidence = { grade: "consensus", sources: ["project-judgement"], note: "by mechanism" };
const GROWTH: Evidence = { grade: "trial", sources: ["bourne-2017"], note: "ten men a group" };
const HINGE: Evidence = { grade: "laboratory", sources: ["schellenberg-2017"] };
const POSTURE: Evidence = { grade: "laboratory", sources: ["mayer-2002"] };
const GLUTES_UNMOVED: Evidence = { ...POSTURE, contested: true, note: "coaches say more" };

/** The hinge over a bench at 45 degrees, load held to the chest. */
export const backExtension = /* @__PURE__ */ defineLift(() => ({
  id: "back-extension",
  aliases: [
    "45-degree back extension",
    "45-degree hip extension",
    "Roman chair back extension",
    "Prisoner back extension",
  ],
  bodyPart: "back",
  pattern: "back-extension",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["back-extension-bench"],
  mayUse: ["plates", "dumbbell", "barbell"],
  movers: [
    ["hamstrings", "primary", 1, "mid", "trial", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "primary", 1, "mid", "laboratory"],
    ["erector-spinae", "secondary", 0.5, "mid", "laboratory"],
    ["adductor-magnus", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "gastrocnemius"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.63,
  },
  demands: { stability: 1, skill: 1, axial: 1, systemic: 2 },

  // Effects are relative to the recommended or usual answer.
  setup: [
    {
      id: "pad-height",
      options: [
        { id: "below-hip-crease", recommended: true, effects: [] },
        {
          id: "on-belly",
          effects: listEffects({ "gluteus-maximus": "less", hamstrings: "less", "erector-spinae": "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "spine",
      options: [
        { id: "hips", recommended: true, effects: [] },
        {
          id: "rounded",
          effects: [
            { muscle: "gluteus-maximus", change: "same", evidence: GLUTES_UNMOVED },
            { muscle: "erector-spinae", change: "less", evidence: POSTURE },
          ],
        },
        {
          id: "spine",
          effects: listEffects({ "gluteus-maximus": "less", hamstrings: "less", "erector-spinae": "unknown" }, HINGE),
        },
      ],
    },
    {
      id: "toes",
      options: [
        { id: "forward", effects: [] },
        {
          id: "out",
          effects: [
            { muscle: "gluteus-maximus", change: "same", evidence: GLUTES_UNMOVED },
            { muscle: "erector-spinae", change: "less", evidence: POSTURE },
          ],
        },
      ],
    },
    {
      id: "load-position",
      options: [
        { id: "chest", recommended: true, effects: [] },
        {
          id: "behind-neck",
          effects: listEffects({ "erector-spinae": "more" }, MECHANISM),
        },
      ],
    },
    {
      id: "legs",
      options: [
        { id: "both", recommended: true, effects: [] },
        {
          id: "single",
          effects: listEffects({ hamstrings: "more", "gluteus-maximus": "more" }, HINGE),
        },
      ],
    },
  ],

  mistakes: [
    { ...defineMistake("critical", lumbarArching.id, { "erector-spinae": "more" }), rank: 1 },
    {
      ...defineMistake("major", "pad-too-high", { "gluteus-maximus": "less", hamstrings: "less" }),
      rank: 2,
    },
    { ...defineMistake("major", swungLoad.id), rank: 3 },
    lumbarRounding,
    neckCranes,
    rangeCutShort,
    defineMistake("minor", "knees-locked-hard"),
  ],

  presets: [
    defineAccessory(10, 20, 2, 90),
    {
      ...defineAccessory(8, 15, 2, 120),
      role: "priority",
      setsPerWeek: { min: 6, max: 10 },
      sessionsPerWeek: { min: 2, max: 3 },
    },
  ],

  suitability: [
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Trains the whole back of the body with little to learn.",
      evidence: JUDGEMENT,
    },
    {
      id: "muscle-growth",
      verdict: "include",
      when: { fact: "goal", is: "hypertrophy" },
      reason: "Grows the outer hamstring that Nordic curls reach less.",
      evidence: GROWTH,
    },
    {
      id: "glutes-first",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "Loads the glutes without the thighs.",
      evidence: { grade: "meta-analysis", sources: ["krause-neto-2025"], note: "hip extension training in general" },
    },
    {
      id: "sprinting",
      verdict: "include",
      when: { fact: "sport", is: "sprinting" },
      reason: "Lengthens and grows the long head of biceps femoris.",
      evidence: GROWTH,
    },
    {
      id: "one-slot",
      verdict: "skip",
      when: { fact: "slots", is: "1" },
      reason: "A deadlift trains more of the body.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "start-load": /* @__PURE__ */ startLoad(0),
    "calibration-sessions-expected": /* @__PURE__ */ calibrationSessionsExpected(2),
    "hip-angle-at-top": { value: 180, unit: "deg", meaning: "trunk in line with the legs", evidence: JUDGEMENT },
    "plausible-one-rep-max-max": /* @__PURE__ */ plausibleMax(1.5),
    "implausible-jump": /* @__PURE__ */ implausibleJump(25),
  },

  evidence: { grade: "trial", sources: ["bourne-2017", "schellenberg-2017", "mayer-2002"] },
  revised: "2026-11-22",
}));
