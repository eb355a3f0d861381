import { loadDriftsForward, loadTooHeavy, lumbarRounding, squattedHinge } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { goodMorning } from "./goodMorning";

/** The good morning with the bar in the crooks of the elbows. */
export const zercherGoodMorning = /* @__PURE__ */ defineLift(() => ({
  ...goodMorning,
  id: "zercher-good-morning",
  name: "Zercher good morning",
  aliases: [],
  movers: [
    ["erector-spinae", "primary", 1, "mid"],
    ["hamstrings", "primary", 1, "long", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["middle-back", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis", "biceps-brachii"],
  mistakes: [lumbarRounding, squattedHinge, loadDriftsForward, loadTooHeavy],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
