import { breathHeldThroughout, rangeCutShort, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The dead bug: on the back, opposite arm and leg reaching out while the low back stays down. */
export const deadBug = /* @__PURE__ */ defineLift(() => ({
  id: "dead-bug",
  aliases: ["Dying bug"],
  bodyPart: "core",
  pattern: "anti-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "alternating",
  requires: [],
  movers: [
    ["rectus-abdominis", "primary", 1, "even"],
    ["obliques", "secondary", 0.5, "even"],
    ["transversus-abdominis", "secondary", 0.25, "even"],
    ["iliopsoas", "secondary", 0.25, "long"],
  ],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: one arm and one leg at a time.
    bodyMassShare: 0.25,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "lumbar-arching", { "rectus-abdominis": "less" }),
    rushedRepetitions,
    breathHeldThroughout,
    rangeCutShort,
  ],
  presets: [defineAccessory(10, 20, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
