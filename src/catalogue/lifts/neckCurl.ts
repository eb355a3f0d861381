import { loadTooHeavy, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The neck flexion with a plate on the forehead, lying face up. */
export const neckCurl = /* @__PURE__ */ defineLift(() => ({
  id: "neck-curl",
  aliases: ["Lying neck curl", "Neck flexion", "Lying neck flexion"],
  bodyPart: "shoulders",
  pattern: "neck-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["plates", "bench"],
  movers: [
    ["neck", "primary", 1, "mid", "judgement", ["neck-flexors"]],
  ],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // the head
    bodyMassShare: 0.07,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("critical", "jerked-head"),
    defineMistake("minor", "chin-pokes"),
    loadTooHeavy,
    loweredTooFast,
  ],
  presets: [defineAccessory(15, 25, 3, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
