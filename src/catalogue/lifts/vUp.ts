import { incompleteTop, loweredTooFast, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { bodyweightAccessory } from "../presets";

/** The V-up: straight legs and trunk rise together to meet over the hips. */
export const vUp = /* @__PURE__ */ defineLift(() => ({
  id: "v-up",
  name: "V-up",
  aliases: ["V-sit-up", "Straight-leg jackknife"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid"],
    ["iliopsoas", "secondary", 0.5, "long"],
    ["obliques", "secondary", 0.25, "mid"],
    ["quadriceps", "secondary", 0.25, "long", "judgement", ["rectus-femoris"]],
  ],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: all but the pelvis.
    bodyMassShare: 0.85,
  },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 2 },
  mistakes: [
    lumbarArching,
    defineMistake("minor", "knees-bend"),
    incompleteTop,
    loweredTooFast,
  ],
  presets: [bodyweightAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
