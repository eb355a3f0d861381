import { hipsLiftOffPad, loweredTooFast, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";

/** The leg curl sitting down. */
export const seatedLegCurl = /* @__PURE__ */ defineLift(() => ({
  id: "seated-leg-curl",
  aliases: [],
  bodyPart: "legs",
  pattern: "knee-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["hamstrings", "primary", 1, "long", "trial"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [hipsLiftOffPad, rangeCutShort, loweredTooFast, swungLoad],
  presets: [isolationAccessory],
  evidence: { grade: "trial", sources: ["maeo-2021"] },
  revised: "2026-11-22",
}));
