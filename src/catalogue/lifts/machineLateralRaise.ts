import { loweredTooFast, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The raise of the upper arms out to the sides against the pads of a machine. */
export const machineLateralRaise = /* @__PURE__ */ defineLift(() => ({
  id: "machine-lateral-raise",
  aliases: [],
  bodyPart: "shoulders",
  pattern: "shoulder-abduction",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["lateral-deltoid", "primary", 1, "even"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rotator-cuff"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "pivot-off-shoulder"),
    shouldersShrug,
    defineMistake("minor", "hands-do-the-lifting"),
    loweredTooFast,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
