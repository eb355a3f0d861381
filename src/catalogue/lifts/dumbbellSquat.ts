import { gripFailsFirst, heelsLift, lumbarRounding, rangeCutShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The squat with a dumbbell hanging in each hand. */
export const dumbbellSquat = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-squat",
  aliases: ["Suitcase squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: [
    "rectus-abdominis",
    "obliques",
    "transversus-abdominis",
    "erector-spinae",
    "upper-trapezius",
    "forearms",
  ],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 3, skill: 2, axial: 3, systemic: 3 },
  mistakes: [trunkFoldsForward, heelsLift, rangeCutShort, gripFailsFirst, lumbarRounding],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
