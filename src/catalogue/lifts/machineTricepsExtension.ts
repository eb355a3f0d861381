import { elbowsDrift, jointLockedHard, pivotOffElbow, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The triceps extension seated at a machine, upper arms on a pad. */
export const machineTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  id: "machine-triceps-extension",
  aliases: ["Seated machine triceps extension"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid"],
  ],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    pivotOffElbow,
    elbowsDrift,
    rangeCutShort,
    jointLockedHard,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
