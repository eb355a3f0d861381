import { hipsLiftOffPad, incompleteTop, loweredTooFast, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";

/** The leg extension, seat upright. */
export const legExtension = /* @__PURE__ */ defineLift(() => ({
  id: "leg-extension",
  aliases: [],
  bodyPart: "legs",
  pattern: "knee-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["quadriceps", "primary", 1, "short", "trial"],
  ],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [swungLoad, hipsLiftOffPad, incompleteTop, loweredTooFast],
  presets: [isolationAccessory],
  evidence: { grade: "trial", sources: ["larsen-2024", "zabaleta-korta-2021"] },
  revised: "2026-11-22",
}));
