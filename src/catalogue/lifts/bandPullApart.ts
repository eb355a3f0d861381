import { loweredTooFast, lumbarArching, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";

/** The pull of a band apart in front of the chest. */
export const bandPullApart = /* @__PURE__ */ defineLift(() => ({
  id: "band-pull-apart",
  name: "Band pull-apart",
  aliases: [],
  bodyPart: "shoulders",
  pattern: "horizontal-abduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["band"],
  movers: [
    ["posterior-deltoid", "primary", 1, "short", "laboratory"],
    ["middle-back", "secondary", 0.5, "short", "laboratory", ["middle-trapezius", "lower-trapezius"]],
    ["rotator-cuff", "secondary", 0.25, "short", "laboratory", ["infraspinatus"]],
  ],
  stabilisers: ["upper-trapezius", "rectus-abdominis", "triceps-brachii"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [shouldersShrug, lumbarArching, rangeCutShort, loweredTooFast],
  presets: [defineAccessory(15, 25, 2, 75)],
  evidence: { grade: "laboratory", sources: ["fukunaga-2022", "project-judgement"] },
  revised: "2026-11-22",
}));
