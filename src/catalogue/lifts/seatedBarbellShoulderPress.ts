import { loadDriftsForward, lumbarArching, rangeCutShort, unevenSides, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { pressAccessory } from "../presets";

/** The press overhead with a barbell, seated against an upright backrest. */
export const seatedBarbellShoulderPress = /* @__PURE__ */ defineLift(() => ({
  id: "seated-barbell-shoulder-press",
  aliases: ["Seated military press", "Sitting military press", "Lento frontale con asta"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "bench", "rack"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid", "laboratory"],
    ["lateral-deltoid", "secondary", 0.5, "mid", "laboratory"],
    ["triceps-brachii", "secondary", 0.5, "mid", "laboratory"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["clavicular-pectoralis"]],
    ["upper-trapezius", "secondary", 0.5, "short"],
    ["serratus-anterior", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rectus-abdominis", "rotator-cuff"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 2, systemic: 2 },
  mistakes: [lumbarArching, loadDriftsForward, rangeCutShort, wristsBend, unevenSides],
  presets: [pressAccessory],
  evidence: { grade: "laboratory", sources: ["saeterbakken-2013", "project-judgement"] },
  revised: "2026-11-22",
}));
