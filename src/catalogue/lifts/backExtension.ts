import { lumbarArching, lumbarRounding, neckCranes, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

const MECHANISM: Evidence = { grade: "consensus", sources: ["project-judgement"], note: "by mechanism" };
const GROWTH: Evidence = { grade: "trial", sources: ["bourne-2017"], note: "ten men a group" };
const HINGE: Evidence = { grade: "laboratory", sources: ["schellenberg-2017"] };
const POSTURE: Evidence = { grade: "laboratory", sources: ["mayer-2002"] };
const GLUTES_UNMOVED: Evidence = { ...POSTURE, contested: true, note: "coaches say more" };

/** The hinge over a bench at 45 degrees, load held to the chest. */
export const backExtension = /* @__PURE__ */ defineLift(() => ({
  id: "back-extension",
  aliases: ["45-degree back extension", "45-degree hip extension", "Roman chair back extension"],
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
      name: "Upper edge of the pad",
      options: [
        { id: "below-hip-crease", name: "Just below the hip crease", recommended: true, effects: [] },
        {
          id: "on-belly",
          name: "On the belly",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: MECHANISM },
            { muscle: "hamstrings", change: "less", evidence: MECHANISM },
            { muscle: "erector-spinae", change: "more", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "spine",
      name: "What bends",
      options: [
        { id: "hips", name: "Hips, the back straight", recommended: true, effects: [] },
        {
          id: "rounded",
          name: "Hips, the upper back rounded",
          effects: [
            { muscle: "gluteus-maximus", change: "same", evidence: GLUTES_UNMOVED },
            { muscle: "erector-spinae", change: "less", evidence: POSTURE },
          ],
        },
        {
          id: "spine",
          name: "Spine, curling down and up",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: HINGE },
            { muscle: "hamstrings", change: "less", evidence: HINGE },
            { muscle: "erector-spinae", change: "unknown", evidence: HINGE },
          ],
        },
      ],
    },
    {
      id: "toes",
      name: "Toes",
      options: [
        { id: "forward", name: "Forward", effects: [] },
        {
          id: "out",
          name: "Turned out",
          effects: [
            { muscle: "gluteus-maximus", change: "same", evidence: GLUTES_UNMOVED },
            { muscle: "erector-spinae", change: "less", evidence: POSTURE },
          ],
        },
      ],
    },
    {
      id: "load-position",
      name: "Where the load is",
      options: [
        { id: "chest", name: "Held to the chest", recommended: true, effects: [] },
        {
          id: "behind-neck",
          name: "On the upper back",
          effects: [{ muscle: "erector-spinae", change: "more", evidence: MECHANISM }],
        },
      ],
    },
    {
      id: "legs",
      name: "Legs",
      options: [
        { id: "both", name: "Both", recommended: true, effects: [] },
        {
          id: "single",
          name: "One at a time",
          effects: [
            { muscle: "hamstrings", change: "more", evidence: HINGE },
            { muscle: "gluteus-maximus", change: "more", evidence: HINGE },
          ],
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
    {
      id: "pregnancy",
      verdict: "ask-a-professional",
      when: { fact: "flag", is: "pregnancy" },
      reason: "The pad presses on the belly.",
      evidence: JUDGEMENT,
    },
    {
      id: "high-blood-pressure",
      verdict: "ask-a-professional",
      when: { fact: "flag", is: "high-blood-pressure" },
      reason: "The head goes below the heart under effort.",
      evidence: JUDGEMENT,
    },
    {
      id: "glaucoma",
      verdict: "ask-a-professional",
      when: { fact: "flag", is: "glaucoma" },
      reason: "The head goes below the heart under effort.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "start-load": { value: 0, unit: "kg", meaning: "add load after 15 steady repetitions", evidence: JUDGEMENT },
    "calibration-sessions-expected": { value: 2, unit: "sessions", meaning: "to find the pad", evidence: JUDGEMENT },
    "hip-angle-at-top": { value: 180, unit: "deg", meaning: "trunk in line with the legs", evidence: JUDGEMENT },
    "plausible-one-rep-max-max": {
      value: 1.5,
      unit: "x body mass",
      meaning: "added; above it a wrong entry is likely",
      evidence: JUDGEMENT,
    },
    "implausible-jump": { value: 25, unit: "%", meaning: "from one session to the next", evidence: JUDGEMENT },
  },

  evidence: { grade: "trial", sources: ["bourne-2017", "schellenberg-2017", "mayer-2002"] },
  revised: "2026-11-22",
}));
