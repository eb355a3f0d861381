import {
  jointLockedHard,
  loweredTooFast,
  rangeCutShort,
  seatHeightWrong,
  shouldersRollForward,
} from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";

/** The chest press on a machine. */
export const machineChestPress = /* @__PURE__ */ defineLift(() => ({
  id: "machine-chest-press",
  aliases: ["Seated chest press", "Machine bench press", "Vertical chest press machine", "Loaded chest press"],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 5, lb: 10 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [
    seatHeightWrong,
    rangeCutShort,
    shouldersRollForward,
    jointLockedHard,
    loweredTooFast,
  ],
  presets: [compoundAccessory],
  evidence: { grade: "judgement", sources: ["haugen-2023", "project-judgement"] },
  revised: "2026-11-22",
}));
