import { elbowsDrift, loweredTooFast, rangeCutShort, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";
import { barbellShrug } from "./barbellShrug";

/** The shrug at a low cable. */
export const cableShrug = /* @__PURE__ */ defineLift(() => ({
  ...barbellShrug,
  id: "cable-shrug",
  name: "Cable shrug",
  aliases: ["Low pulley shrug"],
  requires: ["cable"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 2, systemic: 1 },
  mistakes: [rangeCutShort, trunkLeansBack, elbowsDrift, loweredTooFast],
  presets: [isolationAccessory],
  revised: "2026-11-22",
}));
