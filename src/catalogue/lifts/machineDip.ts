import { hipsLiftOffPad, jointLockedHard, shouldersRollForward, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The seated dip on a machine. */
export const machineDip = /* @__PURE__ */ defineLift(() => ({
  id: "machine-dip",
  aliases: ["Seated dip", "Machine triceps dip"],
  bodyPart: "arms",
  pattern: "dip",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid", "judgement", ["triceps-short-heads"]],
    ["pectoralis-major", "secondary", 0.5, "mid", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "middle-back"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 5, lb: 10 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [shouldersShrug, hipsLiftOffPad, shouldersRollForward, jointLockedHard],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
