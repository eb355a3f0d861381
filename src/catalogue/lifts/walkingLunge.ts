import { backLegPush, kneesCaveIn, lostBalance, stepTooShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { reverseLunge } from "./reverseLunge";

/** The lunge that goes on into the next one, across the floor. */
export const walkingLunge = /* @__PURE__ */ defineLift(() => ({
  ...reverseLunge,
  id: "walking-lunge",
  name: "Walking lunge",
  aliases: ["Lunge walk"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["gluteus-medius-minimus", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "rectus-abdominis", "obliques"],
  demands: { stability: 4, skill: 3, axial: 1, systemic: 3 },
  mistakes: [
    lostBalance,
    stepTooShort,
    kneesCaveIn,
    trunkFoldsForward,
    backLegPush,
  ],
  evidence: { grade: "laboratory", sources: ["krause-neto-2020", "project-judgement"] },
  revised: "2026-11-22",
}));
