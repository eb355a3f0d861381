import { lumbarArching, rangeCutShort, shouldersShrug, unevenSides } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { machineShoulderPress } from "./machineShoulderPress";

/** The press overhead with a low cable in each hand. */
export const cableOverheadPress = /* @__PURE__ */ defineLift(() => ({
  ...machineShoulderPress,
  id: "cable-overhead-press",
  name: "Cable overhead press",
  aliases: ["Cable shoulder press"],
  requires: ["cable"],
  mayUse: ["bench"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid"],
    ["lateral-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["serratus-anterior", "rectus-abdominis", "obliques"],
  loading: { convention: "per-side", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 1, systemic: 2 },
  mistakes: [lumbarArching, unevenSides, rangeCutShort, shouldersShrug],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
