import { elbowsDrift, elbowsFlare, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { heavyIsolationAccessory } from "../presets";

/** The triceps extension lying on a bench, with an EZ bar lowered towards the head. */
export const skullCrusher = /* @__PURE__ */ defineLift(() => ({
  id: "skull-crusher",
  aliases: [
    "Lying triceps extension",
    "Barbell skull crusher",
    "Lying barbell triceps extension",
    "Stirndrücken",
    "Tríceps testa",
    "Barre au front",
    "Supine barbell triceps extension",
  ],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["ez-bar", "bench"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid"],
  ],
  stabilisers: ["anterior-deltoid"],
  loading: { convention: "total", barKg: 10, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    elbowsDrift,
    elbowsFlare,
    defineMistake("major", "lowered-too-fast"),
    rangeCutShort,
    wristsBend,
  ],
  presets: [heavyIsolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
