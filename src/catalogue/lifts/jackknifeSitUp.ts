import { incompleteTop, loweredTooFast, lumbarArching, neckCranes } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";
import { vUp } from "./vUp";

/** The V-up with bending knees: knees and chest fold towards each other. */
export const jackknifeSitUp = /* @__PURE__ */ defineLift(() => ({
  ...vUp,
  id: "jackknife-sit-up",
  name: "Jackknife sit-up",
  aliases: ["Jackknife crunch", "Knee-tuck sit-up", "Tuck-up"],
  requires: [],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid"],
    ["iliopsoas", "secondary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
  ],
  demands: { stability: 2, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    lumbarArching,
    neckCranes,
    incompleteTop,
    loweredTooFast,
  ],
  presets: [defineAccessory(8, 20, 2, 90)],
  revised: "2026-11-22",
}));
