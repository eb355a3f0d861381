import { chestLeavesPad, neckCranes, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { machineRow } from "./machineRow";

/** The T-bar row on a stand with a pad for the chest. */
export const chestSupportedTBarRow = /* @__PURE__ */ defineLift(() => ({
  ...machineRow,
  id: "chest-supported-t-bar-row",
  name: "Chest-supported T-bar row",
  aliases: ["Lying T-bar row", "T-bar row machine"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  mistakes: [chestLeavesPad, shouldersShrug, neckCranes, rangeCutShort],
  revised: "2026-11-22",
}));
