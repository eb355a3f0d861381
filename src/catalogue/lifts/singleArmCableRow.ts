import { hipsTwist, rangeCutShort, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { seatedCableRow } from "./seatedCableRow";

/** The row on a cable one arm at a time, seated or standing. */
export const singleArmCableRow = /* @__PURE__ */ defineLift(() => ({
  ...seatedCableRow,
  id: "single-arm-cable-row",
  name: "Single-arm cable row",
  aliases: ["One-arm seated cable row", "Standing one-arm cable row"],
  laterality: "unilateral",
  stabilisers: ["obliques"],
  demands: { stability: 2, skill: 2, axial: 1, systemic: 1 },
  mistakes: [hipsTwist, shouldersShrug, rangeCutShort, trunkLeansBack],
  revised: "2026-11-22",
}));
