import { chestLeavesPad, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The shrug back instead of up, face down on an incline bench. */
export const kelsoShrug = /* @__PURE__ */ defineLift(() => ({
  id: "kelso-shrug",
  aliases: ["Chest-supported shrug", "Incline shrug", "Prone shrug", "Scapular row"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["middle-back", "primary", 1, "short"],
    ["upper-trapezius", "secondary", 0.25, "short"],
    ["forearms", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["posterior-deltoid", "rotator-cuff"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "elbows-bend", { "middle-back": "less" }),
    shouldersShrug,
    rangeCutShort,
    chestLeavesPad,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
