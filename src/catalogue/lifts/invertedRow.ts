import { hipsSag, neckCranes, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { bodyweightAccessory } from "../presets";
import { machineRow } from "./machineRow";

/** The row of the body up to a fixed bar, heels on the floor. */
export const invertedRow = /* @__PURE__ */ defineLift(() => ({
  ...machineRow,
  id: "inverted-row",
  name: "Inverted row",
  aliases: ["Bodyweight row", "Suspension row", "TRX row", "TRX inverted row", "Ring row", "Horizontal pull-up"],
  requires: ["rack"],
  mayUse: ["barbell", "suspension-trainer", "rings", "smith-machine"],
  movers: [
    ["middle-back", "primary", 1, "short", "laboratory"],
    ["latissimus-dorsi", "primary", 1, "short", "laboratory"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rectus-abdominis", "gluteus-maximus", "forearms"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // A placeholder: the share rises as the body nears the horizontal.
    bodyMassShare: 0.6,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 2 },
  mistakes: [hipsSag, rangeCutShort, shouldersShrug, neckCranes],
  presets: [bodyweightAccessory],
  evidence: {
    grade: "laboratory",
    sources: ["fenwick-2009", "project-judgement"],
  },
  revised: "2026-11-22",
}));
