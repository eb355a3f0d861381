import { loweredTooFast, shouldersShrug, swungLoad, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The raise of one plate, held in both hands, to the front. */
export const plateFrontRaise = /* @__PURE__ */ defineLift(() => ({
  id: "plate-front-raise",
  aliases: [],
  bodyPart: "shoulders",
  pattern: "shoulder-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["plates"],
  movers: [
    ["anterior-deltoid", "primary", 1, "short"],
    ["pectoralis-major", "secondary", 0.25, "short", "judgement", ["clavicular-pectoralis"]],
    ["lateral-deltoid", "secondary", 0.25, "short"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae", "forearms"],
  loading: { convention: "total", barKg: 0, smallestStep: { kg: 5, lb: 10 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 1, systemic: 1 },
  mistakes: [trunkLeansBack, swungLoad, shouldersShrug, loweredTooFast],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
