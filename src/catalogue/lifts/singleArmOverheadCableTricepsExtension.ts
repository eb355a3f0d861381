import { elbowsFlare, hipsTwist, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { cableOverheadTricepsExtension } from "./cableOverheadTricepsExtension";

/** The overhead cable extension with one hand. */
export const singleArmOverheadCableTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  ...cableOverheadTricepsExtension,
  id: "single-arm-overhead-cable-triceps-extension",
  name: "Single-arm overhead cable triceps extension",
  aliases: ["Single-arm cable French press"],
  laterality: "unilateral",
  requires: ["cable"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  mistakes: [elbowsFlare, lumbarArching, hipsTwist, rangeCutShort],
  revised: "2026-11-22",
}));
