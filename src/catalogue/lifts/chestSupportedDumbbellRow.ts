import { chestLeavesPad, neckCranes, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { machineRow } from "./machineRow";

/** The row with two dumbbells, face down on an incline bench. */
export const chestSupportedDumbbellRow = /* @__PURE__ */ defineLift(() => ({
  ...machineRow,
  id: "chest-supported-dumbbell-row",
  name: "Chest-supported dumbbell row",
  aliases: [
    "Incline dumbbell row",
    "Incline bench row",
    "Prone dumbbell row",
    "Helms row",
    "Laying on incline bench row",
  ],
  requires: ["dumbbell", "bench"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    chestLeavesPad,
    shouldersShrug,
    neckCranes,
    rangeCutShort,
  ],
  revised: "2026-11-22",
}));
