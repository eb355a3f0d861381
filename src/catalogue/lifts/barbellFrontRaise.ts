import { loadTooHeavy, shouldersShrug, swungLoad, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { plateFrontRaise } from "./plateFrontRaise";

/** The raise of a barbell to the front. */
export const barbellFrontRaise = /* @__PURE__ */ defineLift(() => ({
  ...plateFrontRaise,
  id: "barbell-front-raise",
  name: "Barbell front raise",
  aliases: [],
  requires: ["barbell"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  mistakes: [trunkLeansBack, swungLoad, shouldersShrug, loadTooHeavy],
  revised: "2026-11-22",
}));
