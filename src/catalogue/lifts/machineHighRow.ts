import { loweredTooFast, rangeCutShort, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { machineRow } from "./machineRow";

/** The row on a machine that pulls from above the shoulder. */
export const machineHighRow = /* @__PURE__ */ defineExercise({
  ...machineRow,
  id: "machine-high-row",
  name: "Machine high row",
  aliases: ["High row", "Iso-lateral high row", "Hammer Strength high row", "Incline lever row"],
  mistakes: [shouldersShrug, rangeCutShort, trunkLeansBack, loweredTooFast],
  revised: "2026-11-22",
});
