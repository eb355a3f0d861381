import { backLegPush, kneesCaveIn, lostBalance, loweredTooFast, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import type { Evidence } from "../evidence";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";
import { splitSquat } from "./splitSquat";

const KINETICS: Evidence = { grade: "laboratory", sources: ["riemann-2012"] };

/** The lunge that steps forward and pushes back to standing, with dumbbells. */
export const lunge = /* @__PURE__ */ defineLift(() => ({
  ...splitSquat,
  id: "lunge",
  name: "Lunge",
  aliases: ["Forward lunge"],
  pattern: "lunge",
  laterality: "alternating",
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["gluteus-medius-minimus", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "soleus", "rectus-abdominis", "obliques"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    startKg: 4,
    smallestStep: { kg: 2, lb: 5 },
    // Judgement: all but the foot and shin in front.
    bodyMassShare: 0.9,
  },
  demands: { stability: 4, skill: 3, axial: 1, systemic: 3 },

  mistakes: [
    { ...defineMistake("major", lostBalance.id), rank: 1 },
    { ...defineMistake("minor", "step-too-short", { "gluteus-maximus": "less" }), rank: 2 },
    { ...defineMistake("critical", kneesCaveIn.id), rank: 3 },
    defineMistake("major", "heavy-landing"),
    trunkFoldsForward,
    backLegPush,
    loweredTooFast,
  ],

  presets: [
    compoundAccessory,
    {
      ...compoundAccessory,
      role: "priority",
      setsPerWeek: { min: 8, max: 12 },
      sessionsPerWeek: { min: 2, max: 3 },
      repZones: [{ min: 8, max: 15 }],
    },
  ],

  suitability: [
    {
      id: "general-training",
      verdict: "include",
      when: { fact: "goal", is: "general" },
      reason: "Trains legs, balance and braking with the simplest equipment.",
      evidence: JUDGEMENT,
    },
    {
      id: "glutes-first",
      verdict: "include",
      when: { fact: "goal", is: "glute-hypertrophy" },
      reason: "The hip does most of the work, and more as load is added.",
      evidence: KINETICS,
    },
    {
      id: "maximal-strength",
      verdict: "skip",
      when: { fact: "goal", is: "strength" },
      reason: "Landing and balance end the set before force does.",
      evidence: JUDGEMENT,
    },
    {
      id: "one-slot",
      verdict: "skip",
      when: { fact: "slots", is: "1" },
      reason: "A squat trains the legs harder.",
      evidence: JUDGEMENT,
    },
  ],

  evidence: { grade: "laboratory", sources: ["krause-neto-2020", "riemann-2012", "bezerra-2021"] },
  revised: "2026-11-22",
}));
