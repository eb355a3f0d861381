import { loadDriftsForward, lumbarArching, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The press overhead that a short drive of the legs sets going. */
export const pushPress = /* @__PURE__ */ defineLift(() => ({
  id: "push-press",
  aliases: ["Standing push press"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["anterior-deltoid", "primary", 1, "short"],
    ["lateral-deltoid", "secondary", 0.5, "short"],
    ["triceps-brachii", "secondary", 0.5, "mid"],
    ["upper-trapezius", "secondary", 0.5, "short"],
    ["serratus-anterior", "secondary", 0.5, "short"],
    ["quadriceps", "secondary", 0.25, "mid"],
    ["gluteus-maximus", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae", "soleus"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 4, axial: 3, systemic: 4 },
  mistakes: [
    defineMistake("major", "pressed-too-early"),
    trunkFoldsForward,
    defineMistake("minor", "dip-too-deep"),
    lumbarArching,
    loadDriftsForward,
  ],
  presets: [defineAccessory(3, 6, 2, 180)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
