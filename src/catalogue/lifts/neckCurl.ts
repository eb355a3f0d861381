import { loadTooHeavy, loweredTooFast } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The neck flexion with a plate on the forehead, lying face up. */
export const neckCurl = /* @__PURE__ */ defineExercise({
  id: "neck-curl",
  aliases: ["Lying neck curl", "Plate neck curl", "Neck flexion", "Lying neck flexion"],
  bodyPart: "shoulders",
  pattern: "neck-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["plates", "bench"],
  movers: [
    ["neck", "primary", 1, "mid", "judgement", ["neck-flexors"]],
  ],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // the head
    bodyMassShare: 0.07,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    /* @__PURE__ */ defineMistake("critical", "jerked-head"),
    /* @__PURE__ */ defineMistake("minor", "chin-pokes"),
    loadTooHeavy,
    loweredTooFast,
  ],
  presets: [/* @__PURE__ */ defineAccessory(15, 25, 3, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
});
