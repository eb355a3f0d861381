import { gripFailsFirst, legsHelp, neckCranes, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { heavyIsolationAccessory } from "../presets";

/** The shrug with a barbell in front of the thighs. */
export const barbellShrug = /* @__PURE__ */ defineLift(() => ({
  id: "barbell-shrug",
  aliases: ["Shrug", "Trapezius shrug"],
  bodyPart: "back",
  pattern: "scapular-elevation",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["rack"],
  movers: [
    ["upper-trapezius", "primary", 1, "short"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["erector-spinae"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 3, systemic: 2 },
  mistakes: [
    rangeCutShort,
    defineMistake("minor", "shoulders-rolled"),
    legsHelp,
    neckCranes,
    gripFailsFirst,
  ],
  presets: [heavyIsolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
