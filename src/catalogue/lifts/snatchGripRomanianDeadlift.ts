import { gripFailsFirst, loadDriftsForward, lumbarRounding, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { dumbbellRomanianDeadlift } from "./dumbbellRomanianDeadlift";

/** The Romanian deadlift with the hands as wide as for a snatch. */
export const snatchGripRomanianDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellRomanianDeadlift,
  id: "snatch-grip-romanian-deadlift",
  name: "Snatch-grip Romanian deadlift",
  aliases: [],
  requires: ["barbell"],
  mayUse: ["plates"],
  movers: [
    ["hamstrings", "primary", 1, "long", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["middle-back", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "rectus-abdominis", "transversus-abdominis"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.6 },
  demands: { stability: 3, skill: 3, axial: 4, systemic: 4 },
  mistakes: [lumbarRounding, loadDriftsForward, shouldersRollForward, gripFailsFirst],
  revised: "2026-11-22",
}));
