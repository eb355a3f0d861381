import { chestLeavesPad, legsHelp, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { machineRow } from "./machineRow";

/** The barbell row lying face down on a raised bench. */
export const sealRow = /* @__PURE__ */ defineLift(() => ({
  ...machineRow,
  id: "seal-row",
  name: "Seal row",
  aliases: ["Bench pull", "Prone bench pull", "Lying barbell row", "Prone barbell row"],
  requires: ["barbell", "bench"],
  mayUse: ["blocks"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    rangeCutShort,
    chestLeavesPad,
    legsHelp,
    shouldersShrug,
  ],
  revised: "2026-11-22",
}));
