import { bouncedTurn, elbowsFlare } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The flat bench press in a Smith machine. */
export const smithMachineBenchPress = /* @__PURE__ */ defineLift(() => ({
  id: "smith-machine-bench-press",
  aliases: ["Smith machine chest press"],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["smith-machine", "bench"],
  movers: [
    ["pectoralis-major", "primary", 1, "long"],
    ["anterior-deltoid", "secondary", 0.5, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back"],
  loading: { convention: "total", barKg: 15, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 3 },
  mistakes: [
    defineMistake("major", "bench-misplaced"),
    defineMistake("major", "stops-not-set"),
    bouncedTurn,
    elbowsFlare,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
