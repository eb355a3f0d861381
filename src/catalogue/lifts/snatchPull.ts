import { armsPullEarly, hipsRiseFirst, loadDriftsForward, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { powerClean } from "./powerClean";

/** The first two parts of the snatch, ended by a shrug. */
export const snatchPull = /* @__PURE__ */ defineLift(() => ({
  ...powerClean,
  id: "snatch-pull",
  name: "Snatch pull",
  aliases: ["Wide-grip clean pull", "Snatch high pull"],
  movers: [
    ["gluteus-maximus", "primary", 1, "mid"],
    ["upper-trapezius", "primary", 1, "short"],
    ["quadriceps", "secondary", 0.5, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["hamstrings", "secondary", 0.5, "mid"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.25, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
    ["forearms", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "rectus-abdominis"],
  demands: { stability: 3, skill: 3, axial: 4, systemic: 4 },
  mistakes: [armsPullEarly, hipsRiseFirst, loadDriftsForward, lumbarRounding],
  revised: "2026-11-22",
}));
