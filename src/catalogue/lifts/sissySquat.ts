import { lostBalance, loweredTooFast, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The squat from the knees alone, body in one line and leaning back. */
export const sissySquat = /* @__PURE__ */ defineLift(() => ({
  id: "sissy-squat",
  aliases: [],
  bodyPart: "legs",
  pattern: "knee-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["quadriceps", "primary", 1, "long"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis", "gluteus-maximus", "iliopsoas"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Judgement: everything above the shins.
    bodyMassShare: 0.86,
  },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "hips-fold", { quadriceps: "less" }),
    loweredTooFast,
    lumbarArching,
    rangeCutShort,
    lostBalance,
  ],
  presets: [defineAccessory(8, 15, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
