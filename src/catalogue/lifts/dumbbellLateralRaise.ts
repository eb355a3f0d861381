import { loadTooHeavy, shouldersShrug, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { smallMuscleAccessory } from "../presets";

/** The raise of dumbbells out to the sides. */
export const dumbbellLateralRaise = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-lateral-raise",
  aliases: ["Lateral raise", "Side lateral raise", "Side raise", "Lateral shoulder raise"],
  bodyPart: "shoulders",
  pattern: "shoulder-abduction",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["lateral-deltoid", "primary", 1, "short", "trial"],
    ["anterior-deltoid", "secondary", 0.25, "short", "laboratory"],
    ["upper-trapezius", "secondary", 0.25, "short", "laboratory"],
  ],
  stabilisers: ["rotator-cuff"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    swungLoad,
    shouldersShrug,
    defineMistake("minor", "arms-drift-forward", {
      "lateral-deltoid": "less",
      "anterior-deltoid": "more",
    }),
    defineMistake("major", "thumbs-turned-down"),
    loadTooHeavy,
  ],
  presets: [smallMuscleAccessory],
  evidence: { grade: "trial", sources: ["coratella-2020", "larsen-2025", "project-judgement"] },
  revised: "2026-11-22",
}));
