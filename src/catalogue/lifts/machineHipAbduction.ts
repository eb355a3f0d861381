import { hipsLiftOffPad, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { smallMuscleAccessory } from "../presets";

/** The seated machine that the knees push apart. */
export const machineHipAbduction = /* @__PURE__ */ defineLift(() => ({
  id: "machine-hip-abduction",
  aliases: [
    "Seated hip abduction",
    "Hip abductor",
    "Thigh abductor",
    "Outer thigh machine",
    "Abduktorenmaschine",
    "Leg outward fly",
  ],
  bodyPart: "hips",
  pattern: "hip-abduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["gluteus-medius-minimus", "primary", 1, "short", "laboratory"],
    ["gluteus-maximus", "secondary", 0.5, "short", "judgement", ["upper-gluteus-maximus"]],
    ["tensor-fasciae-latae", "secondary", 0.25, "short"],
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    loweredTooFast,
    rangeCutShort,
    defineMistake("minor", "trunk-rocks"),
    hipsLiftOffPad,
  ],
  presets: [smallMuscleAccessory],
  evidence: { grade: "laboratory", sources: ["brandt-2013"] },
  revised: "2026-11-22",
}));
