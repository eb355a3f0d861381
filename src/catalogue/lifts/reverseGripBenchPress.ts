import { elbowsFlare, thumbOffBar, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { compoundAccessory } from "../presets";
import { benchPress } from "./benchPress";

/** The bench press with the palms toward the face. */
export const reverseGripBenchPress = /* @__PURE__ */ defineLift(() => ({
  ...benchPress,
  id: "reverse-grip-bench-press",
  name: "Reverse-grip bench press",
  aliases: ["Supinated-grip bench press"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.5, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back", "biceps-brachii"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 4, axial: 0, systemic: 3 },
  mistakes: [
    thumbOffBar,
    wristsBend,
    defineMistake("major", "bar-touches-high"),
    elbowsFlare,
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
