import { hipsTwist, lumbarArching, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";
import { cableKickback } from "./cableKickback";

/** Hip extension on hands and knees, the knee bent. */
export const quadrupedKickback = /* @__PURE__ */ defineLift(() => ({
  ...cableKickback,
  id: "quadruped-kickback",
  name: "Quadruped kickback",
  aliases: ["Donkey kick", "Quadruped hip extension", "Kneeling glute kickback"],
  requires: [],
  movers: [
    ["gluteus-maximus", "primary", 1, "short", "laboratory"],
    ["hamstrings", "secondary", 0.25, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // One leg, by the segment table of Hartmann and Tunnemann.
    bodyMassShare: 0.18,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    lumbarArching,
    hipsTwist,
    swungLoad,
  ],
  presets: [defineAccessory(15, 25, 2, 75)],
  evidence: { grade: "laboratory", sources: ["macadam-feser-2019"] },
  revised: "2026-11-22",
}));
