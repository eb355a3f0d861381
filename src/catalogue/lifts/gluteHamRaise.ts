import { loweredTooFast, lumbarArching, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The knee curl of the whole body on a glute-ham bench. */
export const gluteHamRaise = /* @__PURE__ */ defineLift(() => ({
  id: "glute-ham-raise",
  name: "Glute-ham raise",
  aliases: ["GHR", "GHD raise"],
  bodyPart: "legs",
  pattern: "knee-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["glute-ham-bench"],
  movers: [
    ["hamstrings", "primary", 1, "mid", "laboratory"],
    ["gluteus-maximus", "secondary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.25, "mid", "laboratory"],
    ["gastrocnemius", "secondary", 0.25, "mid", "laboratory"],
  ],
  stabilisers: ["rectus-abdominis"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Judgement: the body above the knees, less what the pad carries.
    bodyMassShare: 0.7,
  },
  demands: { stability: 1, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    defineMistake("major", "hips-fold", { hamstrings: "less" }),
    lumbarArching,
    swungLoad,
    loweredTooFast,
  ],
  presets: [defineAccessory(5, 12, 2, 120)],
  evidence: { grade: "laboratory", sources: ["mcallister-2014", "project-judgement"] },
  revised: "2026-11-22",
}));
