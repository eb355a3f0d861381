import { bodySwings, gripFailsFirst, loweredTooFast, pelvisStaysStill } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";

/** The leg raise hanging from a bar, knees nearly straight. */
export const hangingLegRaise = /* @__PURE__ */ defineLift(() => ({
  id: "hanging-leg-raise",
  aliases: ["Hanging leg raise, straight", "Alzate di Gambe alla Sbarra"],
  bodyPart: "core",
  pattern: "hip-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["pull-up-bar"],
  movers: [
    ["iliopsoas", "primary", 1, "short"],
    ["rectus-abdominis", "primary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
    ["quadriceps", "secondary", 0.25, "short", "judgement", ["rectus-femoris"]],
  ],
  stabilisers: ["forearms", "latissimus-dorsi"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Two whole legs in the segment table.
    bodyMassShare: 0.37,
  },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 2 },
  mistakes: [
    bodySwings,
    pelvisStaysStill,
    gripFailsFirst,
    loweredTooFast,
  ],
  presets: [defineAccessory(8, 15, 2, 120)],
  evidence: { grade: "judgement", sources: ["hartmann-tunnemann", "project-judgement"] },
  revised: "2026-11-22",
}));
