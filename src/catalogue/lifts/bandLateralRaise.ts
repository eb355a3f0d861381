import { incompleteTop, loweredTooFast, shouldersShrug, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import { cableLateralRaise } from "./cableLateralRaise";

/** The raise of the arms out to the sides against a band. */
export const bandLateralRaise = /* @__PURE__ */ defineLift(() => ({
  ...cableLateralRaise,
  id: "band-lateral-raise",
  name: "Band lateral raise",
  aliases: [],
  laterality: "bilateral",
  requires: ["band"],
  movers: [
    ["lateral-deltoid", "primary", 1, "short"],
    ["anterior-deltoid", "secondary", 0.25, "short"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rotator-cuff"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [shouldersShrug, swungLoad, incompleteTop, loweredTooFast],
  presets: [defineAccessory(15, 25, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
