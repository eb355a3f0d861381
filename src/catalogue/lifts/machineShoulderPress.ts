import { jointLockedHard, lumbarArching, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { compoundAccessory } from "../presets";

/** The seated press overhead on a machine. */
export const machineShoulderPress = /* @__PURE__ */ defineLift(() => ({
  id: "machine-shoulder-press",
  aliases: ["Machine military press", "Converging shoulder press", "Desenvolvimento de Ombros (Máquina de Placas)"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid", "laboratory"],
    ["lateral-deltoid", "secondary", 0.5, "mid", "laboratory"],
    ["triceps-brachii", "secondary", 0.5, "mid", "laboratory"],
  ],
  stabilisers: ["serratus-anterior"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("minor", "seat-height-wrong"),
    lumbarArching,
    rangeCutShort,
    shouldersShrug,
    jointLockedHard,
  ],
  presets: [compoundAccessory],
  evidence: { grade: "laboratory", sources: ["coratella-2022-press", "project-judgement"] },
  revised: "2026-11-22",
}));
