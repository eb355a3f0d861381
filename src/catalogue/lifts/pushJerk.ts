import { dipTipsForward, lumbarArching, pressOut } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { explosiveAccessory } from "../presets";

/** The bar driven up by the legs and caught on straight arms, feet side by side. */
export const pushJerk = /* @__PURE__ */ defineLift(() => ({
  id: "push-jerk",
  aliases: ["Power jerk"],
  bodyPart: "full-body",
  pattern: "olympic",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["anterior-deltoid", "primary", 0.5, "mid"],
    ["gluteus-maximus", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "short", "judgement", ["triceps-short-heads"]],
    ["lateral-deltoid", "secondary", 0.25, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["upper-trapezius", "serratus-anterior", "middle-back", "rectus-abdominis", "erector-spinae"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 4, skill: 4, axial: 4, systemic: 3 },
  mistakes: [
    dipTipsForward,
    pressOut,
    defineMistake("major", "arms-push-early"),
    lumbarArching,
  ],
  presets: [explosiveAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
