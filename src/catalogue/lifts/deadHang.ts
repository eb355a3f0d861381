import { bodySwings, breathHeldThroughout } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The hang from a bar with straight arms, for time. */
export const deadHang = /* @__PURE__ */ defineLift(() => ({
  id: "dead-hang",
  aliases: ["Bar hang", "Passive hang"],
  bodyPart: "arms",
  pattern: "grip",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  measure: "duration",
  requires: ["pull-up-bar"],
  mayUse: ["belt"],
  movers: [
    ["forearms", "primary", 1, "even", "judgement", ["forearm-flexors"]],
  ],
  stabilisers: ["latissimus-dorsi", "middle-back", "rotator-cuff"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // all but the hands
    bodyMassShare: 0.99,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "fingertip-grip"),
    bodySwings,
    defineMistake("major", "dropped-off-bar"),
    breathHeldThroughout,
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
