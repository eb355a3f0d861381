import { bouncedTurn, incompleteTop, shouldersRollForward, sunkTooDeep, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";

/** The dip between parallel bars. */
export const dip = /* @__PURE__ */ defineLift(() => ({
  id: "dip",
  aliases: ["Chest dip", "Bar dip", "Paralelas"],
  bodyPart: "chest",
  pattern: "dip",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dip-bars"],
  mayUse: ["belt"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["sternocostal-pectoralis"]],
    ["triceps-brachii", "primary", 1, "long", "judgement", ["triceps-short-heads"]],
    ["anterior-deltoid", "secondary", 0.5, "long"],
  ],
  stabilisers: ["serratus-anterior", "latissimus-dorsi", "middle-back"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // the body less forearms and hands
    bodyMassShare: 0.94,
  },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    sunkTooDeep,
    shouldersRollForward,
    bouncedTurn,
    incompleteTop,
    swungLoad,
  ],
  presets: [defineAccessory(6, 12, 2, 120)],
  evidence: { grade: "judgement", sources: ["hartmann-tunnemann", "project-judgement"] },
  revised: "2026-11-22",
}));
