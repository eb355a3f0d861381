import { rangeCutShort, shouldersRollForward, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The pulldown with straight arms, standing at a high cable. */
export const straightArmPulldown = /* @__PURE__ */ defineLift(() => ({
  id: "straight-arm-pulldown",
  name: "Straight-arm pulldown",
  aliases: [
    "Stiff-arm pulldown",
    "Straight pulldown",
    "Lat prayer",
    "Lat pushdown",
    "Überzüge am Kabelzug",
    "Pulldown Corda",
    "Straight-arm pushdown",
  ],
  bodyPart: "back",
  pattern: "shoulder-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["cable"],
  mayUse: ["rope"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid"],
    ["posterior-deltoid", "secondary", 0.25, "mid"],
    ["triceps-brachii", "secondary", 0.25, "mid", "judgement", ["triceps-long-head"]],
  ],
  stabilisers: ["rectus-abdominis", "forearms", "serratus-anterior"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "elbows-bend", { "latissimus-dorsi": "less" }),
    trunkFoldsForward,
    rangeCutShort,
    shouldersRollForward,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
