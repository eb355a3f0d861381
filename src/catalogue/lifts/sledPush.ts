import { hipsPike, loadTooHeavy, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The push of a loaded sled over the floor. */
export const sledPush = /* @__PURE__ */ defineLift(() => ({
  id: "sled-push",
  aliases: ["Prowler push"],
  bodyPart: "legs",
  pattern: "sled",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "alternating",
  measure: "distance",
  requires: ["sled"],
  mayUse: ["plates"],
  movers: [
    ["quadriceps", "primary", 1, "mid"],
    ["gluteus-maximus", "secondary", 0.5, "mid"],
    ["gastrocnemius", "secondary", 0.5, "long"],
    ["soleus", "secondary", 0.5, "long"],
    ["hamstrings", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["triceps-brachii", "anterior-deltoid", "rectus-abdominis", "erector-spinae"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    // Sleds differ too much for a usual bar; the sled is logged with its plates.
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 1, systemic: 4 },
  mistakes: [
    lumbarRounding,
    hipsPike,
    defineMistake("minor", "steps-too-long"),
    loadTooHeavy,
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
