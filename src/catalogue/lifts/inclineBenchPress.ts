import { benchTooSteep, bouncedTurn, elbowsFlare, hipsLiftOffPad, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { pressAccessory } from "../presets";

/** The barbell bench press on a bench tilted up. */
export const inclineBenchPress = /* @__PURE__ */ defineLift(() => ({
  id: "incline-bench-press",
  name: "Incline barbell bench press",
  aliases: ["Incline bench press", "Incline barbell press"],
  bodyPart: "chest",
  pattern: "incline-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "bench", "rack"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "trial", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "primary", 1, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    benchTooSteep,
    rangeCutShort,
    bouncedTurn,
    elbowsFlare,
    hipsLiftOffPad,
  ],
  presets: [pressAccessory],
  evidence: { grade: "trial", sources: ["chaves-2020", "project-judgement"] },
  revised: "2026-11-22",
}));
