import { benchTooSteep, hipsLiftOffPad, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { dumbbellBenchPress } from "./dumbbellBenchPress";

/** The dumbbell bench press on a bench tilted up. */
export const inclineDumbbellBenchPress = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellBenchPress,
  id: "incline-dumbbell-bench-press",
  name: "Incline dumbbell bench press",
  aliases: ["Incline dumbbell press", "Incline dumbbell chest press", "Dumbbell incline hammer press"],
  pattern: "incline-push",
  plane: "sagittal",
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "primary", 1, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff"],
  mistakes: [
    benchTooSteep,
    rangeCutShort,
    hipsLiftOffPad,
    wristsBend,
  ],
  revised: "2026-11-22",
}));
