import { loadTooHeavy, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The dumbbell press overhead that starts with the palms facing you and turns on the way up. */
export const arnoldPress = /* @__PURE__ */ defineLift(() => ({
  id: "arnold-press",
  aliases: ["Arnold shoulder press", "Standing Arnold press"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell"],
  mayUse: ["bench"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid"],
    ["lateral-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 3, axial: 1, systemic: 2 },
  mistakes: [
    defineMistake("minor", "turn-rushed"),
    rangeCutShort,
    lumbarArching,
    loadTooHeavy,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
