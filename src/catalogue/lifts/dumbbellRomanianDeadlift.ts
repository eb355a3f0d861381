import { gripFailsFirst, loadDriftsForward, lumbarRounding, squattedHinge } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The Romanian deadlift with a dumbbell in each hand. */
export const dumbbellRomanianDeadlift = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-romanian-deadlift",
  name: "Dumbbell Romanian deadlift",
  aliases: [],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["hamstrings", "primary", 1, "long", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["middle-back", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 3, skill: 2, axial: 3, systemic: 3 },
  mistakes: [
    lumbarRounding,
    squattedHinge,
    loadDriftsForward,
    defineMistake("minor", "floor-chased"),
    gripFailsFirst,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
