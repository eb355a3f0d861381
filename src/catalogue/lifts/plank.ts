import { breathHeldThroughout, hipsPike, hipsSag, neckCranes } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The hold on forearms and toes, body in one line, for time. */
export const plank = /* @__PURE__ */ defineLift(() => ({
  id: "plank",
  aliases: ["Forearm plank", "Elbow plank", "Front bridge", "Plancha abdominal"],
  bodyPart: "core",
  pattern: "anti-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  measure: "duration",
  requires: [],
  movers: [
    ["rectus-abdominis", "primary", 1, "even"],
    ["obliques", "secondary", 0.25, "even"],
    ["transversus-abdominis", "secondary", 0.25, "even"],
  ],
  stabilisers: ["gluteus-maximus", "serratus-anterior"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    hipsSag,
    hipsPike,
    defineMistake("minor", "shoulders-sink", { "serratus-anterior": "less" }),
    neckCranes,
    breathHeldThroughout,
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
