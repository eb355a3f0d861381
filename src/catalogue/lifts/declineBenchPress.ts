import { bouncedTurn, legsNotSecured, unevenSides } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { benchPress } from "./benchPress";

/** The barbell bench press with the head lower than the hips. */
export const declineBenchPress = /* @__PURE__ */ defineLift(() => ({
  ...benchPress,
  id: "decline-bench-press",
  name: "Decline barbell bench press",
  aliases: ["Decline bench press", "Decline barbell press"],
  requires: ["barbell", "decline-bench", "rack"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.25, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back", "latissimus-dorsi"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  mistakes: [
    legsNotSecured,
    defineMistake("major", "bar-touches-high"),
    bouncedTurn,
    unevenSides,
  ],
  revised: "2026-11-22",
}));
