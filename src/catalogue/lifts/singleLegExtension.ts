import { hipsTwist, incompleteTop, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { legExtension } from "./legExtension";

/** The leg extension with one leg. */
export const singleLegExtension = /* @__PURE__ */ defineLift(() => ({
  ...legExtension,
  id: "single-leg-extension",
  name: "Single-leg extension",
  aliases: ["Single-leg leg extension"],
  laterality: "unilateral",
  mistakes: [
    hipsTwist,
    swungLoad,
    incompleteTop,
    defineMistake("minor", "weak-side-last"),
  ],
  evidence: { grade: "trial", sources: ["larsen-2024"] },
  revised: "2026-11-22",
}));
