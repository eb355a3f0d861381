import { elbowsFlare, hipsSag, hipsTwist, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";
import { pushUp } from "./pushUp";

/** The push-up from side to side over wide hands, one arm bending while the other stays straight. */
export const archerPushUp = /* @__PURE__ */ defineLift(() => ({
  ...pushUp,
  id: "archer-push-up",
  name: "Archer push-up",
  aliases: ["Side-to-side push-up"],
  laterality: "alternating",
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.64 },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("minor", "straight-arm-bends"),
    hipsTwist,
    hipsSag,
    elbowsFlare,
    rangeCutShort,
  ],
  presets: [defineAccessory(4, 12, 2, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
