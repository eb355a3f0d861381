import { loweredTooFast, rangeCutShort, seatHeightWrong, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { machineChestPress } from "./machineChestPress";

/** The chest press on a machine that pushes upward. */
export const inclineMachineChestPress = /* @__PURE__ */ defineLift(() => ({
  ...machineChestPress,
  id: "incline-machine-chest-press",
  name: "Incline machine chest press",
  aliases: ["Incline machine press", "Horizontal incline chest press machine", "Vertical incline chest press machine"],
  pattern: "incline-push",
  plane: "sagittal",
  movers: [
    ["pectoralis-major", "primary", 1, "mid", "judgement", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "primary", 1, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior"],
  mistakes: [
    seatHeightWrong,
    shouldersShrug,
    rangeCutShort,
    loweredTooFast,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
