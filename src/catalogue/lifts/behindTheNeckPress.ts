import { loadTooHeavy, loweredTooDeep, lumbarArching, neckCranes, unevenSides } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";

/** The press overhead with a barbell lowered behind the head. */
export const behindTheNeckPress = /* @__PURE__ */ defineLift(() => ({
  id: "behind-the-neck-press",
  name: "Behind-the-neck press",
  aliases: ["Behind-the-neck shoulder press", "Behind-the-neck military press"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  mayUse: ["bench"],
  movers: [
    ["anterior-deltoid", "primary", 1, "mid", "laboratory"],
    ["lateral-deltoid", "secondary", 0.5, "mid", "laboratory"],
    ["posterior-deltoid", "secondary", 0.25, "mid", "laboratory"],
    ["triceps-brachii", "secondary", 0.5, "mid", "laboratory"],
    ["upper-trapezius", "secondary", 0.5, "short", "laboratory"],
    ["serratus-anterior", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae", "rotator-cuff"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 4, axial: 2, systemic: 3 },
  mistakes: [
    loweredTooDeep,
    neckCranes,
    lumbarArching,
    loadTooHeavy,
    unevenSides,
  ],
  presets: [defineAccessory(8, 12, 3, 150)],
  evidence: { grade: "laboratory", sources: ["coratella-2022-press", "padovan-overhead-press", "project-judgement"] },
  revised: "2026-11-22",
}));
