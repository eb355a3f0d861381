import { lumbarRounding, noPauseOnFloor, rangeCutShort, trunkRises } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { pressAccessory } from "../presets";

/** The barbell row from a dead stop on the floor, trunk level. */
export const pendlayRow = /* @__PURE__ */ defineLift(() => ({
  id: "pendlay-row",
  aliases: ["Dead-stop row"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["plates"],
  movers: [
    ["middle-back", "primary", 1, "short"],
    ["latissimus-dorsi", "primary", 1, "short"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "gluteus-maximus", "rectus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
    startsOnFloor: true,
  },
  demands: { stability: 3, skill: 3, axial: 4, systemic: 4 },
  mistakes: [
    lumbarRounding,
    trunkRises,
    noPauseOnFloor,
    rangeCutShort,
  ],
  presets: [pressAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
