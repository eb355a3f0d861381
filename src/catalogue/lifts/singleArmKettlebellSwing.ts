import { hipsTwist, lumbarRounding, squattedHinge } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { kettlebellSwing } from "./kettlebellSwing";

/** The kettlebell swing with one hand. */
export const singleArmKettlebellSwing = /* @__PURE__ */ defineLift(() => ({
  ...kettlebellSwing,
  id: "single-arm-kettlebell-swing",
  name: "Single-arm kettlebell swing",
  aliases: ["One-handed kettlebell swing"],
  laterality: "unilateral",
  movers: [
    ["gluteus-maximus", "primary", 1, "mid"],
    ["hamstrings", "primary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "latissimus-dorsi", "forearms"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 4, lb: 10 }, bodyMassShare: 0.6 },
  demands: { stability: 3, skill: 3, axial: 2, systemic: 3 },
  mistakes: [
    squattedHinge,
    defineMistake("minor", "shoulder-pulled-forward"),
    hipsTwist,
    lumbarRounding,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
