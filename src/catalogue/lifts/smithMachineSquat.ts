import { bouncedTurn, kneesCaveIn, lumbarRounding, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The squat with the bar on rails. */
export const smithMachineSquat = /* @__PURE__ */ defineLift(() => ({
  id: "smith-machine-squat",
  aliases: [],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["smith-machine"],
  movers: [
    ["quadriceps", "primary", 1, "long", "trial", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["erector-spinae", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "transversus-abdominis"],
  loading: { convention: "total", barKg: 15, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 2, skill: 2, axial: 4, systemic: 4 },
  mistakes: [
    defineMistake("minor", "feet-too-far"),
    lumbarRounding,
    kneesCaveIn,
    rangeCutShort,
    bouncedTurn,
  ],
  presets: [defineAccessory(6, 12, 2, 150)],
  evidence: { grade: "trial", sources: ["zabaleta-korta-2021"] },
  revised: "2026-11-22",
}));
