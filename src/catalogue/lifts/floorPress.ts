import { elbowsFlare, legsHelp, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { pressAccessory } from "../presets";

/** The press of a barbell lying on the floor. */
export const floorPress = /* @__PURE__ */ defineLift(() => ({
  id: "floor-press",
  aliases: [],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back", "latissimus-dorsi"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("major", "elbows-bounce-off-floor"),
    elbowsFlare,
    legsHelp,
    wristsBend,
  ],
  presets: [pressAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
