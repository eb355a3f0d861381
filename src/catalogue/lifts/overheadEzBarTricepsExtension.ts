import { elbowsFlare, loweredTooFast, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { dumbbellTricepsExtension } from "./dumbbellTricepsExtension";

/** The triceps extension overhead with an EZ bar. */
export const overheadEzBarTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellTricepsExtension,
  id: "overhead-ez-bar-triceps-extension",
  name: "Overhead EZ-bar triceps extension",
  aliases: [
    "Seated EZ-bar triceps extension",
    "Standing EZ-bar triceps extension",
    "Overhead barbell triceps extension",
    "Standing EZ-bar French press",
    "Seated EZ-bar French press",
  ],
  requires: ["ez-bar"],
  mayUse: ["bench"],
  loading: { convention: "total", barKg: 10, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  mistakes: [elbowsFlare, lumbarArching, rangeCutShort, loweredTooFast],
  revised: "2026-11-22",
}));
