import { loweredTooFast, shouldersShrug, swungLoad, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { smallMuscleAccessory } from "../presets";

/** The raise of dumbbells to the front. */
export const dumbbellFrontRaise = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-front-raise",
  aliases: ["Front raise", "Front deltoid raise", "Front shoulder raise"],
  bodyPart: "shoulders",
  pattern: "shoulder-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["anterior-deltoid", "primary", 1, "short", "laboratory"],
    ["pectoralis-major", "secondary", 0.25, "short", "laboratory", ["clavicular-pectoralis"]],
    ["lateral-deltoid", "secondary", 0.25, "short", "laboratory"],
    ["upper-trapezius", "secondary", 0.25, "short", "laboratory"],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae", "rotator-cuff"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 1, systemic: 1 },
  mistakes: [swungLoad, trunkLeansBack, shouldersShrug, loweredTooFast],
  presets: [smallMuscleAccessory],
  evidence: { grade: "laboratory", sources: ["coratella-2020", "project-judgement"] },
  revised: "2026-11-22",
}));
