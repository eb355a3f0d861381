import { loweredTooDeep, loweredTooFast, seatHeightWrong, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The fly on a machine. */
export const pecDeck = /* @__PURE__ */ defineLift(() => ({
  id: "pec-deck",
  aliases: ["Flies alla macchina"],
  bodyPart: "chest",
  pattern: "horizontal-adduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid"],
    ["anterior-deltoid", "secondary", 0.25, "mid"],
  ],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    seatHeightWrong,
    loweredTooDeep,
    shouldersRollForward,
    loweredTooFast,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
