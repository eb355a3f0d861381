import { lumbarArching } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The fall forward from the knees, braked by the hamstrings. */
export const nordicCurl = /* @__PURE__ */ defineExercise({
  id: "nordic-curl",
  aliases: ["Nordic hamstring curl", "Nordic ham curl", "Nordic hamstring", "Nordics"],
  bodyPart: "legs",
  pattern: "knee-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: [],
  mayUse: ["band"],
  movers: [
    ["hamstrings", "primary", 1, "mid", "trial"],
  ],
  stabilisers: ["gluteus-maximus", "erector-spinae", "rectus-abdominis", "gastrocnemius"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Judgement: the body above the knees.
    bodyMassShare: 0.8,
  },
  demands: { stability: 2, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    /* @__PURE__ */ defineMistake("major", "hips-fold", { hamstrings: "less" }),
    /* @__PURE__ */ defineMistake("major", "free-fall", { hamstrings: "less" }),
    lumbarArching,
    /* @__PURE__ */ defineMistake("minor", "arms-push-too-much"),
  ],
  presets: [/* @__PURE__ */ defineAccessory(3, 8, 2, 150)],
  evidence: { grade: "trial", sources: ["bourne-2017"] },
  revised: "2026-11-22",
});
