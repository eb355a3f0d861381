import { hipFlexorsTakeOver, loweredTooFast, neckCranes, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";
import { crunch } from "./crunch";

/** The crunch on a decline bench, feet hooked and head low. */
export const declineCrunch = /* @__PURE__ */ defineLift(() => ({
  ...crunch,
  id: "decline-crunch",
  name: "Decline crunch",
  aliases: ["Decline bench crunch"],
  requires: ["decline-bench"],
  mayUse: ["plates"],
  movers: [
    ["rectus-abdominis", "primary", 1, "short"],
    ["obliques", "secondary", 0.25, "short"],
  ],
  stabilisers: ["iliopsoas"],
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    hipFlexorsTakeOver,
    neckCranes,
    loweredTooFast,
    rangeCutShort,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
