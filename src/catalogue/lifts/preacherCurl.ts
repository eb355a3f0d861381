import { bouncedTurn, loweredTooFast, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { heavyIsolationAccessory } from "../presets";

/** The curl over a preacher bench, with an EZ bar or a straight one. */
export const preacherCurl = /* @__PURE__ */ defineLift(() => ({
  id: "preacher-curl",
  name: "Barbell preacher curl",
  aliases: ["Scott curl"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["ez-bar", "preacher-bench"],
  mayUse: ["barbell"],
  movers: [
    ["biceps-brachii", "primary", 1, "long", "trial"],
    ["brachialis-brachioradialis", "secondary", 0.5, "long"],
  ],
  loading: {
    convention: "total",
    barKg: 10,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    rangeCutShort,
    bouncedTurn,
    loweredTooFast,
    wristsBend,
    defineMistake("minor", "rises-off-seat"),
  ],
  presets: [heavyIsolationAccessory],
  evidence: { grade: "trial", sources: ["incline-preacher-curl-2025", "nunes-2020"] },
  revised: "2026-11-22",
}));
