import { hipFlexorsTakeOver, loadTooHeavy, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The crunch against a machine's pads, usually seated. */
export const machineCrunch = /* @__PURE__ */ defineLift(() => ({
  id: "machine-crunch",
  aliases: ["Ab machine", "Total abdominal"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid"],
    ["obliques", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["iliopsoas"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 0, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    hipFlexorsTakeOver,
    defineMistake("minor", "arms-pull", { "rectus-abdominis": "less" }),
    loweredTooFast,
    loadTooHeavy,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
