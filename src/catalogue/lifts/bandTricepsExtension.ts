import { elbowsDrift, incompleteTop, loweredTooFast, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The triceps extension against a band fixed above. */
export const bandTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  id: "band-triceps-extension",
  aliases: ["Band pushdown"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["band"],
  movers: [
    ["triceps-brachii", "primary", 1, "short"],
  ],
  stabilisers: ["rectus-abdominis", "latissimus-dorsi"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [elbowsDrift, incompleteTop, loweredTooFast, trunkFoldsForward],
  presets: [defineAccessory(15, 25, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
