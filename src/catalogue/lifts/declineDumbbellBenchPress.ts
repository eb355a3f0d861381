import { legsNotSecured, rangeCutShort, unevenSides, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { dumbbellBenchPress } from "./dumbbellBenchPress";

/** The dumbbell bench press with the head lower than the hips. */
export const declineDumbbellBenchPress = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellBenchPress,
  id: "decline-dumbbell-bench-press",
  name: "Decline dumbbell bench press",
  aliases: ["Decline dumbbell press", "Decline dumbbell chest press"],
  requires: ["dumbbell", "decline-bench"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.25, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff"],
  mistakes: [
    legsNotSecured,
    rangeCutShort,
    unevenSides,
    wristsBend,
  ],
  revised: "2026-11-22",
}));
