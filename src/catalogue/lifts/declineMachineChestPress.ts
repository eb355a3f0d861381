import { hipsLiftOffPad, rangeCutShort, seatHeightWrong, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { machineChestPress } from "./machineChestPress";

/** The chest press on a machine that pushes downward. */
export const declineMachineChestPress = /* @__PURE__ */ defineLift(() => ({
  ...machineChestPress,
  id: "decline-machine-chest-press",
  name: "Decline machine chest press",
  aliases: ["Decline machine press"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.25, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior"],
  mistakes: [
    seatHeightWrong,
    shouldersRollForward,
    rangeCutShort,
    hipsLiftOffPad,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
