import { loadTooHeavy, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** Plates squeezed between the palms and pushed away from the chest. */
export const svendPress = /* @__PURE__ */ defineLift(() => ({
  id: "svend-press",
  aliases: ["Plate squeeze press"],
  bodyPart: "chest",
  pattern: "horizontal-adduction",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["plates"],
  movers: [
    ["pectoralis-major", "primary", 1, "short"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.25, "short", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "upper-trapezius"],
  loading: { convention: "total", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "squeeze-lost", { "pectoralis-major": "less" }),
    shouldersShrug,
    trunkLeansBack,
    loadTooHeavy,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
