import { gripFailsFirst, lumbarRounding, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";

/** The walk with a heavy weight in each hand. */
export const farmersCarry = /* @__PURE__ */ defineLift(() => ({
  id: "farmers-carry",
  name: "Farmer's carry",
  aliases: ["Farmer's walk", "Kettlebell carry"],
  bodyPart: "full-body",
  pattern: "carry",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  measure: "distance",
  requires: ["dumbbell"],
  mayUse: ["kettlebell", "trap-bar"],
  movers: [
    ["forearms", "primary", 1, "even"],
    ["upper-trapezius", "primary", 0.5, "even"],
    ["obliques", "secondary", 0.5, "even", "laboratory"],
    ["erector-spinae", "secondary", 0.5, "even", "laboratory"],
  ],
  stabilisers: ["gluteus-medius-minimus", "soleus", "middle-back"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 2, axial: 3, systemic: 3 },
  mistakes: [
    lumbarRounding,
    shouldersRollForward,
    defineMistake("minor", "steps-too-long"),
    gripFailsFirst,
  ],
  presets: [],
  evidence: { grade: "laboratory", sources: ["mcgill-2009", "project-judgement"] },
  revised: "2026-11-22",
}));
