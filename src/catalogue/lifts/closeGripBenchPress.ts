import { bouncedTurn, elbowsFlare, thumbOffBar, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { benchPress } from "./benchPress";

/** The bench press with the hands about shoulder-width apart. */
export const closeGripBenchPress = /* @__PURE__ */ defineLift(() => ({
  ...benchPress,
  id: "close-grip-bench-press",
  name: "Close-grip bench press",
  aliases: [],
  movers: [
    ["pectoralis-major", "primary", 1, "long"],
    ["triceps-brachii", "primary", 1, "mid", "judgement", ["triceps-short-heads"]],
    ["anterior-deltoid", "secondary", 0.5, "long"],
  ],
  stabilisers: ["serratus-anterior", "middle-back", "latissimus-dorsi"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  mistakes: [
    defineMistake("minor", "grip-too-narrow"),
    wristsBend,
    elbowsFlare,
    bouncedTurn,
    thumbOffBar,
  ],
  revised: "2026-11-22",
}));
