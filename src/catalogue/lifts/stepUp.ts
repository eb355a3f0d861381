import { backLegPush, kneesCaveIn, lostBalance, loweredTooFast, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

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
      name: "Height of the box",
      options: [
        {
          id: "low",
          name: "Thigh well above level",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: MECHANISM },
            { muscle: "quadriceps", change: "less", evidence: HEIGHT },
          ],
        },
        { id: "middle", name: "Thigh near level", recommended: true, effects: [] },
        {
          id: "high",
          name: "Knee above the hip",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: MECHANISM },
            { muscle: "erector-spinae", change: "more", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "direction",
      name: "Direction of the step",
      options: [
        { id: "forward", name: "Forward", recommended: true, effects: [] },
        {
          id: "sideways",
          name: "Sideways",
          effects: [{ muscle: "gluteus-maximus", change: "less", evidence: DIRECTION }],
        },
        {
          id: "crossover",
          name: "Crossing over",
          effects: [{ muscle: "gluteus-maximus", change: "less", evidence: DIRECTION }],
        },
      ],
    },
    {
      id: "trailing-leg",
      name: "The leg on the floor",
      options: [
        { id: "quiet", name: "Rises without a push", recommended: true, effects: [] },
        {
          id: "pushing",
          name: "Pushes off the toes",
          effects: [
            { muscle: "gluteus-maximus", change: "less", evidence: MECHANISM },
            { muscle: "quadriceps", change: "less", evidence: MECHANISM },
          ],
        },
      ],
    },
    {
      id: "trunk-lean",
      name: "Trunk",
      options: [
        { id: "upright", name: "Upright", recommended: true, effects: [] },
        {
          id: "leaning",
          name: "Leaning from the hip",
          effects: [
            { muscle: "gluteus-maximus", change: "more", evidence: MECHANISM },
            { muscle: "quadriceps", change: "less", evidence: MECHANISM },
          ],
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
    {
      id: "pregnancy",
      verdict: "ask-a-professional",
      when: { fact: "flag", is: "pregnancy" },
      reason: "A step under load risks a fall as the balance changes.",
      evidence: JUDGEMENT,
    },
    {
      id: "osteoporosis",
      verdict: "ask-a-professional",
      when: { fact: "flag", is: "osteoporosis" },
      reason: "A fall is the hazard of this lift.",
      evidence: JUDGEMENT,
    },
  ],

  thresholds: {
    "start-load": { value: 2, unit: "kg", meaning: "per hand, once ten without load are silent", evidence: JUDGEMENT },
    "calibration-sessions-expected": { value: 2, unit: "sessions", meaning: "to find the height", evidence: JUDGEMENT },
    "box-height-min": { value: 20, unit: "cm", meaning: "where a beginner starts", evidence: JUDGEMENT },
    "box-height-max": { value: 50, unit: "cm", meaning: "above it few keep the back straight", evidence: JUDGEMENT },
    "plausible-one-rep-max-max": {
      value: 1,
      unit: "x body mass",
      meaning: "per hand; above it both dumbbells were likely added up",
      evidence: JUDGEMENT,
    },
    "implausible-jump": { value: 25, unit: "%", meaning: "from one session to the next", evidence: JUDGEMENT },
  },

  evidence: RANKED,
  revised: "2026-11-22",
}));
