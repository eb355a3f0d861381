import { breathHeldThroughout, neckCranes } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The hold on the back with arms and legs off the floor, low back flat, for time. */
export const hollowHold = /* @__PURE__ */ defineLift(() => ({
  id: "hollow-hold",
  aliases: ["Hollow body hold", "Hollow body", "Hollow"],
  bodyPart: "core",
  pattern: "anti-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  measure: "duration",
  requires: [],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid"],
    ["iliopsoas", "secondary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
    ["transversus-abdominis", "secondary", 0.25, "even"],
  ],
  stabilisers: ["quadriceps"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // head, arms and legs
    bodyMassShare: 0.57,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "back-leaves-floor", { "rectus-abdominis": "less" }),
    neckCranes,
    breathHeldThroughout,
    defineMistake("minor", "knees-bend"),
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
