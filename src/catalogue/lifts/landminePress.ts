import { hipsTwist, lumbarArching, rangeCutShort, shoulderBladesIdle } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The one-armed press up and forward of a barbell whose other end is held at the floor. */
export const landminePress = /* @__PURE__ */ defineLift(() => ({
  id: "landmine-press",
  aliases: [
    "Landmine shoulder press",
    "Landmine shoulder push",
    "Kneeling landmine press",
    "Half-kneeling landmine press",
  ],
  bodyPart: "shoulders",
  pattern: "incline-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["barbell", "landmine"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid"],
    ["pectoralis-major", "secondary", 0.5, "long", "judgement", ["clavicular-pectoralis"]],
    ["triceps-brachii", "secondary", 0.5, "mid"],
    ["serratus-anterior", "secondary", 0.5, "short"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["obliques", "rectus-abdominis", "gluteus-maximus", "rotator-cuff"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 1, systemic: 2 },
  mistakes: [hipsTwist, lumbarArching, shoulderBladesIdle, rangeCutShort],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
