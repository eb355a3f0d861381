import { legsHelp, loadDriftsForward, lumbarArching, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { pressAccessory } from "../presets";

/** The standing press overhead with a barbell. */
export const overheadPress = /* @__PURE__ */ defineLift(() => ({
  id: "overhead-press",
  name: "Barbell overhead press",
  aliases: [
    "Overhead press",
    "OHP",
    "Military press",
    "Standing military press",
    "Strict military press",
    "Barbell shoulder press",
    "Strict press",
    "Shoulder press",
    "Standing shoulder press",
  ],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid", "laboratory"],
    ["lateral-deltoid", "secondary", 0.5, "mid", "laboratory"],
    ["triceps-brachii", "secondary", 0.5, "mid", "laboratory"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["clavicular-pectoralis"]],
    ["upper-trapezius", "secondary", 0.5, "short"],
    ["serratus-anterior", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae", "gluteus-maximus"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 3, axial: 3, systemic: 3 },
  mistakes: [lumbarArching, loadDriftsForward, legsHelp, wristsBend, rangeCutShort],
  presets: [pressAccessory],
  evidence: { grade: "laboratory", sources: ["saeterbakken-2013", "project-judgement"] },
  revised: "2026-11-22",
}));
