import { backLegPush, kneesCaveIn, lostBalance, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { bulgarianSplitSquat } from "./bulgarianSplitSquat";

/** The split squat with the rear foot on a bench and a bar on the back. */
export const barbellBulgarianSplitSquat = /* @__PURE__ */ defineLift(() => ({
  ...bulgarianSplitSquat,
  id: "barbell-bulgarian-split-squat",
  name: "Barbell Bulgarian split squat",
  aliases: ["Barbell rear-foot-elevated split squat", "Barbell Bulgarian squat"],
  requires: ["barbell", "rack", "bench"],
  stabilisers: ["erector-spinae"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    // Judgement: the share of the front leg, with little of itself.
    bodyMassShare: 0.85,
  },
  demands: { stability: 5, skill: 4, axial: 3, systemic: 4 },
  mistakes: [
    lostBalance,
    backLegPush,
    trunkFoldsForward,
    kneesCaveIn,
    defineMistake("minor", "stance-too-short"),
  ],
  revised: "2026-11-22",
}));
