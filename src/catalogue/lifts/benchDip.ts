import { legsHelp, shouldersRollForward, sunkTooDeep } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { bodyweightAccessory } from "../presets";

/** The dip with the hands on a bench behind the body. */
export const benchDip = /* @__PURE__ */ defineLift(() => ({
  id: "bench-dip",
  aliases: ["Bench triceps dip", "Chair dip"],
  bodyPart: "arms",
  pattern: "dip",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["bench"],
  mayUse: ["plates"],
  movers: [
    ["triceps-brachii", "primary", 1, "long", "judgement", ["triceps-short-heads"]],
    ["anterior-deltoid", "secondary", 0.5, "long"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["sternocostal-pectoralis"]],
  ],
  stabilisers: ["middle-back", "latissimus-dorsi"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // judgement: the feet carry the rest
    bodyMassShare: 0.6,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("major", "hips-drift-from-bench"),
    sunkTooDeep,
    shouldersRollForward,
    legsHelp,
  ],
  presets: [bodyweightAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
