import { lumbarArching, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The seated press overhead in a Smith machine. */
export const smithMachineShoulderPress = /* @__PURE__ */ defineLift(() => ({
  id: "smith-machine-shoulder-press",
  aliases: ["Smith machine military press"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["smith-machine", "bench"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid"],
    ["lateral-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["clavicular-pectoralis"]],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["serratus-anterior", "rectus-abdominis"],
  loading: { convention: "total", barKg: 15, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 2, systemic: 2 },
  mistakes: [
    defineMistake("major", "bench-off-line"),
    lumbarArching,
    rangeCutShort,
    wristsBend,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
