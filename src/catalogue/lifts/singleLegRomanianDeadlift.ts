import { hipsTwist, lostBalance, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { dumbbellRomanianDeadlift } from "./dumbbellRomanianDeadlift";

/** The Romanian deadlift on one leg with a dumbbell. */
export const singleLegRomanianDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellRomanianDeadlift,
  id: "single-leg-romanian-deadlift",
  name: "Single-leg Romanian deadlift",
  aliases: ["Single-leg deadlift"],
  laterality: "unilateral",
  movers: [
    ["hamstrings", "primary", 1, "long", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["gluteus-medius-minimus", "secondary", 0.5, "mid", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["erector-spinae", "secondary", 0.25, "mid", "laboratory"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "soleus", "forearms"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0.75,
  },
  demands: { stability: 5, skill: 4, axial: 1, systemic: 2 },
  mistakes: [
    hipsTwist,
    lostBalance,
    lumbarRounding,
    defineMistake("minor", "hip-stays-put", { "gluteus-maximus": "less", hamstrings: "less" }),
  ],
  evidence: { grade: "laboratory", sources: ["mo-2023"] },
  revised: "2026-11-22",
}));
