import { breathHeldThroughout, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The hold on straight arms with the legs out in front, for time. */
export const lSit = /* @__PURE__ */ defineLift(() => ({
  id: "l-sit",
  name: "L-sit",
  aliases: ["L-sit hold", "L hold"],
  bodyPart: "core",
  pattern: "hip-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  measure: "duration",
  requires: [],
  mayUse: ["dip-bars"],
  movers: [
    ["iliopsoas", "primary", 1, "short"],
    ["rectus-abdominis", "primary", 0.5, "mid"],
    ["quadriceps", "secondary", 0.25, "short", "judgement", ["rectus-femoris"]],
    ["obliques", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["triceps-brachii", "latissimus-dorsi", "serratus-anterior", "pectoralis-major"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // both legs
    bodyMassShare: 0.37,
  },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 2 },
  mistakes: [
    shouldersShrug,
    defineMistake("minor", "knees-bend"),
    defineMistake("minor", "legs-drop"),
    breathHeldThroughout,
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
