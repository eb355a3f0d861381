import { benchTooSteep, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { smithMachineBenchPress } from "./smithMachineBenchPress";

/** The bench press in a Smith machine on a bench tilted up. */
export const smithMachineInclineBenchPress = /* @__PURE__ */ defineLift(() => ({
  ...smithMachineBenchPress,
  id: "smith-machine-incline-bench-press",
  name: "Smith machine incline bench press",
  aliases: ["Smith machine incline press", "Smith machine incline chest press"],
  pattern: "incline-push",
  plane: "sagittal",
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "primary", 1, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back"],
  mistakes: [
    defineMistake("major", "bench-misplaced"),
    defineMistake("major", "stops-not-set"),
    benchTooSteep,
    rangeCutShort,
  ],
  revised: "2026-11-22",
}));
