import { elbowsFlare, hipsSag, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { bodyweightAccessory } from "../presets";

/** The push-up with the hips high and the head lowered between the hands. */
export const pikePushUp = /* @__PURE__ */ defineLift(() => ({
  id: "pike-push-up",
  name: "Pike push-up",
  aliases: ["Pike press", "Downward dog push-up"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["anterior-deltoid", "primary", 1, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
    ["lateral-deltoid", "secondary", 0.25, "mid"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["clavicular-pectoralis"]],
  ],
  stabilisers: ["serratus-anterior", "upper-trapezius", "rectus-abdominis"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // judgement: the feet carry nearly half while the hips are high
    bodyMassShare: 0.55,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    hipsSag,
    defineMistake("minor", "head-straight-down"),
    elbowsFlare,
    rangeCutShort,
  ],
  presets: [bodyweightAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
