import { incompleteTop, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { bodyweightGluteBridge } from "./bodyweightGluteBridge";

/** The floor bridge on one leg. */
export const singleLegGluteBridge = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightGluteBridge,
  id: "single-leg-glute-bridge",
  name: "Single-leg glute bridge",
  aliases: ["Single-leg bridge"],
  laterality: "unilateral",
  movers: [
    ["gluteus-maximus", "primary", 1, "short", "laboratory"],
    ["hamstrings", "secondary", 0.5, "short", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-medius-minimus", "secondary", 0.5, "mid", "laboratory"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.45,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "pelvis-drops"),
    lumbarArching,
    defineMistake("minor", "foot-too-far", { hamstrings: "more" }),
    incompleteTop,
  ],
  presets: [defineAccessory(10, 20, 2, 90)],
  evidence: { grade: "laboratory", sources: ["lehecka-2017", "macadam-feser-2019"] },
  revised: "2026-11-22",
}));
