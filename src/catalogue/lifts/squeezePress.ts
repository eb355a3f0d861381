import { loadTooHeavy, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { dumbbellBenchPress } from "./dumbbellBenchPress";

/** The dumbbell press with the two dumbbells pressed together. */
export const squeezePress = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellBenchPress,
  id: "squeeze-press",
  name: "Squeeze press",
  aliases: ["Hex press", "Crush press"],
  movers: [
    ["pectoralis-major", "primary", 1, "even"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff"],
  demands: { stability: 3, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("minor", "squeeze-lost", { "pectoralis-major": "less" }),
    wristsBend,
    rangeCutShort,
    loadTooHeavy,
  ],
  revised: "2026-11-22",
}));
