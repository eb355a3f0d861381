import { armsOnly, loadTooHeavy, lumbarRounding, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The throw of a ball from overhead to the floor. */
export const medicineBallSlam = /* @__PURE__ */ defineLift(() => ({
  id: "medicine-ball-slam",
  aliases: ["Ball slam", "Slam ball", "Overhead medicine ball slam"],
  bodyPart: "full-body",
  pattern: "shoulder-extension",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["medicine-ball"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "long"],
    ["rectus-abdominis", "primary", 0.5, "long"],
    ["triceps-brachii", "secondary", 0.25, "mid", "judgement", ["triceps-long-head"]],
  ],
  stabilisers: ["obliques", "gluteus-maximus", "erector-spinae"],
  loading: { convention: "total", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 1, systemic: 3 },
  mistakes: [lumbarRounding, armsOnly, loadTooHeavy, rushedRepetitions],
  presets: [defineAccessory(5, 10, 3, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
