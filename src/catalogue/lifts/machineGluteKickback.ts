import { hipsTwist, loadTooHeavy, loweredTooFast, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";
import { cableKickback } from "./cableKickback";

/** Hip extension one leg at a time against a foot plate or roller. */
export const machineGluteKickback = /* @__PURE__ */ defineLift(() => ({
  ...cableKickback,
  id: "machine-glute-kickback",
  name: "Machine glute kickback",
  aliases: ["Machine hip extension", "Glute press machine"],
  requires: ["machine"],
  movers: [
    ["gluteus-maximus", "primary", 1, "mid"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae", "gluteus-medius-minimus"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    lumbarArching,
    hipsTwist,
    loweredTooFast,
    loadTooHeavy,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
