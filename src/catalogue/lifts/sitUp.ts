import { loweredTooFast, lumbarArching, neckCranes } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The sit-up with bent knees, all the way to sitting. */
export const sitUp = /* @__PURE__ */ defineLift(() => ({
  id: "sit-up",
  name: "Sit-up",
  aliases: ["Bent-knee sit-up", "Full sit-up"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  mayUse: ["plates"],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid", "laboratory"],
    ["iliopsoas", "secondary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid", "laboratory"],
    ["quadriceps", "secondary", 0.25, "mid", "laboratory", ["rectus-femoris"]],
  ],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: head, trunk and arms.
    bodyMassShare: 0.63,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("minor", "arms-throw"),
    lumbarArching,
    neckCranes,
    loweredTooFast,
  ],
  presets: [defineAccessory(10, 25, 2, 75)],
  evidence: { grade: "laboratory", sources: ["escamilla-2006", "project-judgement"] },
  revised: "2026-11-22",
}));
