import { breathHeldThroughout, hipsPike, hipsSag, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** Knees driven to the chest in turn from the top of a push-up. */
export const mountainClimber = /* @__PURE__ */ defineLift(() => ({
  id: "mountain-climber",
  aliases: ["Escalador", "Bergsteiger"],
  bodyPart: "core",
  pattern: "hip-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "alternating",
  requires: [],
  movers: [
    ["iliopsoas", "primary", 1, "mid"],
    ["rectus-abdominis", "primary", 0.5, "even"],
    ["obliques", "secondary", 0.25, "even"],
  ],
  stabilisers: ["serratus-anterior", "anterior-deltoid", "triceps-brachii", "quadriceps"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // one leg at a time
    bodyMassShare: 0.19,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 3 },
  mistakes: [
    hipsPike,
    hipsSag,
    defineMistake("minor", "shoulders-drift-back"),
    rangeCutShort,
    breathHeldThroughout,
  ],
  presets: [defineAccessory(20, 40, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
