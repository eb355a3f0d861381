import { elbowsFlare, rangeCutShort, unevenSides, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The flat bench press with two dumbbells. */
export const dumbbellBenchPress = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-bench-press",
  aliases: ["Dumbbell chest press", "Flat dumbbell press"],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["pectoralis-major", "primary", 1, "long"],
    ["anterior-deltoid", "secondary", 0.5, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 2, axial: 0, systemic: 3 },
  mistakes: [
    rangeCutShort,
    defineMistake("minor", "dumbbells-knock"),
    wristsBend,
    elbowsFlare,
    unevenSides,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
