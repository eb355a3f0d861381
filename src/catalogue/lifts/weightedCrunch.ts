import { loadTooHeavy, loweredTooFast, neckCranes, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";
import { crunch } from "./crunch";

/** The crunch with a plate or dumbbell held on the chest or behind the head. */
export const weightedCrunch = /* @__PURE__ */ defineLift(() => ({
  ...crunch,
  id: "weighted-crunch",
  name: "Weighted crunch",
  aliases: ["Plate crunch", "Loaded crunch"],
  requires: ["plates"],
  mayUse: ["dumbbell"],
  movers: [
    ["rectus-abdominis", "primary", 1, "short"],
    ["obliques", "secondary", 0.25, "short"],
  ],
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    neckCranes,
    rangeCutShort,
    loweredTooFast,
    loadTooHeavy,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
