import { bouncedTurn, kneesCaveIn, loadTooHeavy, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { heavyAccessory } from "../presets";

/** The back squat cut at a right angle of the knee. */
export const halfSquat = /* @__PURE__ */ defineLift(() => ({
  id: "half-squat",
  aliases: ["Half back squat", "90-degree squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "mid", "trial", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "mid", "trial"],
    ["adductor-magnus", "secondary", 0.5, "mid", "trial"],
    ["erector-spinae", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 4, skill: 3, axial: 5, systemic: 4 },
  mistakes: [
    defineMistake("minor", "depth-varies"),
    loadTooHeavy,
    bouncedTurn,
    kneesCaveIn,
    lumbarRounding,
  ],
  presets: [heavyAccessory],
  evidence: { grade: "trial", sources: ["kubo-2019"] },
  revised: "2026-11-22",
}));
