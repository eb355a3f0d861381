import { elbowsFlare, lumbarArching, rangeCutShort, unevenSides, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";

/** The seated press overhead with dumbbells. */
export const dumbbellShoulderPress = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-shoulder-press",
  aliases: ["Seated dumbbell shoulder press", "Dumbbell military press", "Seated dumbbell press"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid", "laboratory"],
    ["lateral-deltoid", "secondary", 0.5, "mid", "laboratory"],
    ["triceps-brachii", "secondary", 0.5, "mid", "laboratory"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 2, axial: 1, systemic: 2 },
  mistakes: [lumbarArching, rangeCutShort, elbowsFlare, wristsBend, unevenSides],
  presets: [compoundAccessory],
  evidence: { grade: "laboratory", sources: ["saeterbakken-2013", "project-judgement"] },
  revised: "2026-11-22",
}));
