import { bouncedTurn, loadDriftsForward, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { dumbbellRomanianDeadlift } from "./dumbbellRomanianDeadlift";

/** The hinge with nearly straight knees, the bar lowered toward the floor. */
export const stiffLegDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellRomanianDeadlift,
  id: "stiff-leg-deadlift",
  name: "Stiff-leg deadlift",
  aliases: ["Straight-leg deadlift", "Straight-legged deadlift", "SLDL", "Stiff"],
  requires: ["barbell"],
  mayUse: ["plates"],
  movers: [
    ["hamstrings", "primary", 1, "long", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["erector-spinae", "secondary", 0.5, "mid", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "middle-back", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 3, skill: 3, axial: 4, systemic: 4 },
  mistakes: [
    lumbarRounding,
    loadDriftsForward,
    defineMistake("minor", "knees-locked"),
    bouncedTurn,
  ],
  presets: [defineAccessory(8, 12, 2, 150)],
  evidence: { grade: "laboratory", sources: ["coratella-2022"] },
  revised: "2026-11-22",
}));
