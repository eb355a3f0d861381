import { hipsTwist, incompleteTop, swungLoad } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { legExtension } from "./legExtension";

/** The leg extension with one leg. */
export const singleLegExtension = /* @__PURE__ */ defineExercise({
  ...legExtension,
  id: "single-leg-extension",
  name: "Single-leg extension",
  aliases: ["Single-leg leg extension", "Unilateral leg extension"],
  laterality: "unilateral",
  mistakes: [
    hipsTwist,
    swungLoad,
    incompleteTop,
    /* @__PURE__ */ defineMistake("minor", "weak-side-last"),
  ],
  revised: "2026-11-22",
});
