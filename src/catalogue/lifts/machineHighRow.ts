import { loweredTooFast, rangeCutShort, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { machineRow } from "./machineRow";

/** The row on a machine that pulls from above the shoulder. */
export const machineHighRow = /* @__PURE__ */ defineLift(() => ({
  ...machineRow,
  id: "machine-high-row",
  name: "Machine high row",
  aliases: ["High row", "Incline lever row"],
  mistakes: [shouldersShrug, rangeCutShort, trunkLeansBack, loweredTooFast],
  revised: "2026-11-22",
}));
