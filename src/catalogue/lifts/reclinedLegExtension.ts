import { hipsLiftOffPad, incompleteTop, lumbarArching, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { legExtension } from "./legExtension";

/** The leg extension with the backrest let down. */
export const reclinedLegExtension = /* @__PURE__ */ defineLift(() => ({
  ...legExtension,
  id: "reclined-leg-extension",
  name: "Reclined leg extension",
  aliases: ["Leaning-back leg extension"],
  movers: [
    ["quadriceps", "primary", 1, "mid", "trial"],
  ],
  stabilisers: ["iliopsoas"],
  mistakes: [hipsLiftOffPad, lumbarArching, swungLoad, incompleteTop],
  evidence: { grade: "trial", sources: ["larsen-2024"] },
  revised: "2026-11-22",
}));
