import { legsHelp, loweredTooFast, neckCranes, rangeCutShort, shoulderBladesIdle } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";

/** The pull-up, palms away. */
export const pullUp = /* @__PURE__ */ defineLift(() => ({
  id: "pull-up",
  name: "Pull-up",
  aliases: ["Overhand pull-up"],
  bodyPart: "back",
  pattern: "vertical-pull",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["pull-up-bar"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid", "laboratory"],
    ["biceps-brachii", "secondary", 0.5, "mid", "laboratory"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid", "laboratory"],
    ["middle-back", "secondary", 0.5, "short", "laboratory"],
    ["posterior-deltoid", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "forearms", "rotator-cuff"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Without forearms and hands, which stay where they are; conventions run from 0.94 to 1.
    bodyMassShare: 0.95,
  },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 3 },
  mistakes: [rangeCutShort, legsHelp, shoulderBladesIdle, neckCranes, loweredTooFast],
  presets: [defineAccessory(5, 10, 2, 150)],
  evidence: {
    grade: "laboratory",
    sources: ["dickie-2017", "hartmann-tunnemann", "project-judgement", "youdas-2010"],
  },
  revised: "2026-11-22",
}));
