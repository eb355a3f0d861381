import { loadDriftsForward, lumbarRounding, squattedHinge, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";
import { deficitDeadlift } from "./deficitDeadlift";

/** The deadlift with one kettlebell between the feet. */
export const kettlebellDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...deficitDeadlift,
  id: "kettlebell-deadlift",
  name: "Kettlebell deadlift",
  aliases: [],
  requires: ["kettlebell"],
  movers: [
    ["gluteus-maximus", "primary", 1, "long"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["quadriceps", "secondary", 0.5, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "middle-back", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 4, lb: 10 },
    bodyMassShare: 0.86,
  },
  demands: { stability: 2, skill: 1, axial: 2, systemic: 2 },
  mistakes: [
    squattedHinge,
    lumbarRounding,
    loadDriftsForward,
    trunkLeansBack,
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
