import { elbowsTooHigh, swungLoad, unevenSides, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { cableUprightRow } from "./cableUprightRow";

/** The pull of two dumbbells up along the body. */
export const dumbbellUprightRow = /* @__PURE__ */ defineLift(() => ({
  ...cableUprightRow,
  id: "dumbbell-upright-row",
  name: "Dumbbell upright row",
  aliases: [],
  requires: ["dumbbell"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 1, systemic: 1 },
  mistakes: [elbowsTooHigh, swungLoad, wristsBend, unevenSides],
  revised: "2026-11-22",
}));
