import { kneesCaveIn, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { explosiveAccessory } from "../presets";

/** The squat that leaves the floor. */
export const jumpSquat = /* @__PURE__ */ defineLift(() => ({
  id: "jump-squat",
  aliases: ["Jumping squat"],
  bodyPart: "legs",
  pattern: "jump",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["quadriceps", "primary", 1, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
    ["soleus", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis", "erector-spinae"],
  loading: { convention: "added", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.86 },
  demands: { stability: 3, skill: 3, axial: 1, systemic: 2 },
  mistakes: [
    defineMistake("critical", "stiff-landing"),
    kneesCaveIn,
    defineMistake("minor", "jumps-fade"),
    trunkFoldsForward,
  ],
  presets: [explosiveAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
