import { hipsLiftOffPad, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The seated machine that the knees press together. */
export const machineHipAdduction = /* @__PURE__ */ defineLift(() => ({
  id: "machine-hip-adduction",
  aliases: ["Seated hip adduction", "Hip adductor", "Thigh adductor", "Inner thigh machine", "Adduktorenmaschine"],
  bodyPart: "hips",
  pattern: "hip-adduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["short-adductors", "primary", 1, "long", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "opened-too-far"),
    loweredTooFast,
    rangeCutShort,
    hipsLiftOffPad,
  ],
  presets: [defineAccessory(10, 20, 2, 90)],
  evidence: { grade: "laboratory", sources: ["serner-2014"] },
  revised: "2026-11-22",
}));
