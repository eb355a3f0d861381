import { hipsRiseFirst, kneesCaveIn, rangeCutShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { heavyAccessory } from "../presets";

/** The back squat with a padded, cambered bar held by handles. */
export const safetyBarSquat = /* @__PURE__ */ defineLift(() => ({
  id: "safety-bar-squat",
  aliases: ["Safety squat bar"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["safety-bar", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["adductor-magnus", "primary", 1, "long"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 4, skill: 3, axial: 5, systemic: 5 },
  mistakes: [
    trunkFoldsForward,
    defineMistake("minor", "handles-pushed-up"),
    hipsRiseFirst,
    kneesCaveIn,
    rangeCutShort,
  ],
  presets: [heavyAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
