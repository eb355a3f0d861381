import { elbowsTooHigh, loadDriftsForward, swungLoad, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { compoundAccessory } from "../presets";

/** The pull of a barbell up along the body. */
export const uprightRow = /* @__PURE__ */ defineLift(() => ({
  id: "upright-row",
  aliases: ["Standing upright row"],
  bodyPart: "shoulders",
  pattern: "shoulder-abduction",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  movers: [
    ["lateral-deltoid", "primary", 1, "mid", "laboratory"],
    ["upper-trapezius", "primary", 1, "short", "laboratory"],
    ["biceps-brachii", "secondary", 0.25, "mid", "laboratory"],
    ["forearms", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rotator-cuff"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 1, systemic: 2 },
  mistakes: [
    elbowsTooHigh,
    defineMistake(
      "minor",
      "grip-too-narrow",
      { "lateral-deltoid": "less", "upper-trapezius": "less" },
      { grade: "laboratory", sources: ["mcallister-2013"] },
    ),
    swungLoad,
    wristsBend,
    loadDriftsForward,
  ],
  presets: [compoundAccessory],
  evidence: { grade: "laboratory", sources: ["mcallister-2013", "project-judgement"] },
  revised: "2026-11-22",
}));
