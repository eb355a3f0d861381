import { breathHeldThroughout, lumbarArching, neckCranes } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The superman: lying face down, arms, chest and legs lifted together. */
export const superman = /* @__PURE__ */ defineLift(() => ({
  id: "superman",
  aliases: ["Floor back extension", "Prone superman"],
  bodyPart: "back",
  pattern: "back-extension",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["erector-spinae", "primary", 1, "short", "laboratory"],
    ["gluteus-maximus", "secondary", 0.5, "short"],
    ["hamstrings", "secondary", 0.25, "short"],
  ],
  stabilisers: ["middle-back", "posterior-deltoid"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: arms, legs, head and half the trunk.
    bodyMassShare: 0.78,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    lumbarArching,
    neckCranes,
    defineMistake("minor", "jerked-up"),
    breathHeldThroughout,
  ],
  presets: [defineAccessory(10, 20, 2, 75)],
  evidence: { grade: "laboratory", sources: ["callaghan-1998", "project-judgement"] },
  revised: "2026-11-22",
}));
