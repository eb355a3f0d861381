import { flyBecomesPress, loadTooHeavy, loweredTooDeep } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The fly with two dumbbells on a flat bench. */
export const dumbbellFly = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-fly",
  aliases: ["Lying dumbbell fly"],
  bodyPart: "chest",
  pattern: "horizontal-adduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["pectoralis-major", "primary", 1, "long"],
    ["anterior-deltoid", "secondary", 0.25, "long"],
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    loweredTooDeep,
    flyBecomesPress,
    defineMistake("major", "elbows-locked-straight"),
    loadTooHeavy,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
