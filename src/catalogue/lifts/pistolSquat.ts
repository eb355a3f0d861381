import { heelsLift, kneesCaveIn, lostBalance, loweredTooFast, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The full squat on one leg, the other held out in front. */
export const pistolSquat = /* @__PURE__ */ defineLift(() => ({
  id: "pistol-squat",
  aliases: ["Pistols", "Single-leg pistol squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: [],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["gluteus-medius-minimus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "soleus", "tibialis-anterior", "iliopsoas"],
  loading: { convention: "added", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.93 },
  demands: { stability: 5, skill: 5, axial: 0, systemic: 2 },
  mistakes: [heelsLift, lumbarRounding, kneesCaveIn, loweredTooFast, lostBalance],
  presets: [defineAccessory(3, 10, 2, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
