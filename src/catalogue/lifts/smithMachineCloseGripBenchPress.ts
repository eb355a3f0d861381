import { elbowsFlare, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { smithMachineBenchPress } from "./smithMachineBenchPress";

/** The close-grip bench press in a Smith machine. */
export const smithMachineCloseGripBenchPress = /* @__PURE__ */ defineLift(() => ({
  ...smithMachineBenchPress,
  id: "smith-machine-close-grip-bench-press",
  name: "Smith machine close-grip bench press",
  aliases: [],
  movers: [
    ["pectoralis-major", "primary", 1, "long"],
    ["triceps-brachii", "primary", 1, "mid", "judgement", ["triceps-short-heads"]],
    ["anterior-deltoid", "secondary", 0.5, "long"],
  ],
  stabilisers: ["serratus-anterior", "middle-back"],
  mistakes: [
    defineMistake("minor", "grip-too-narrow"),
    defineMistake("major", "stops-not-set"),
    elbowsFlare,
    wristsBend,
  ],
  revised: "2026-11-22",
}));
