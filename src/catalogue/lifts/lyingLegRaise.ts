import { breathHeldThroughout, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The leg raise on the floor or a flat bench. */
export const lyingLegRaise = /* @__PURE__ */ defineLift(() => ({
  id: "lying-leg-raise",
  aliases: ["Leg raise", "Floor leg raise", "Supine leg raise"],
  bodyPart: "core",
  pattern: "hip-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  mayUse: ["bench"],
  movers: [
    ["iliopsoas", "primary", 1, "long"],
    ["rectus-abdominis", "secondary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
    ["quadriceps", "secondary", 0.25, "long", "judgement", ["rectus-femoris"]],
  ],
  stabilisers: ["transversus-abdominis"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Two whole legs in the segment table.
    bodyMassShare: 0.37,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "lumbar-arching", { "rectus-abdominis": "less" }),
    rangeCutShort,
    loweredTooFast,
    breathHeldThroughout,
  ],
  presets: [defineAccessory(10, 20, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
