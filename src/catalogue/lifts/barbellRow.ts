import { gripFailsFirst, lumbarRounding, rangeCutShort, swungLoad, trunkRises } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";

/** The row with a barbell, bent over. */
export const barbellRow = /* @__PURE__ */ defineLift(() => ({
  id: "barbell-row",
  aliases: ["Bent-over row"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  movers: [
    ["middle-back", "primary", 1, "short", "laboratory"],
    ["latissimus-dorsi", "primary", 1, "short", "laboratory"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.5, "mid", "laboratory"],
    ["forearms", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "gluteus-maximus", "rectus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 4, skill: 3, axial: 4, systemic: 4 },
  mistakes: [
    lumbarRounding,
    trunkRises,
    swungLoad,
    rangeCutShort,
    gripFailsFirst,
  ],
  presets: [compoundAccessory],
  evidence: {
    grade: "laboratory",
    sources: ["fenwick-2009", "project-judgement", "saeterbakken-2015"],
  },
  revised: "2026-11-22",
}));
