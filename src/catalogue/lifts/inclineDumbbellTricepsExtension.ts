import { elbowsDrift, elbowsFlare, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { skullCrusher } from "./skullCrusher";

/** The triceps extension with dumbbells, lying back on an incline bench. */
export const inclineDumbbellTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  ...skullCrusher,
  id: "incline-dumbbell-triceps-extension",
  name: "Incline dumbbell triceps extension",
  aliases: ["Incline dumbbell skull crusher"],
  requires: ["dumbbell", "bench"],
  movers: [
    ["triceps-brachii", "primary", 1, "long"],
  ],
  stabilisers: ["anterior-deltoid"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    elbowsFlare,
    elbowsDrift,
    defineMistake("major", "lowered-too-fast"),
    rangeCutShort,
  ],
  evidence: { grade: "judgement", sources: ["maeo-2022", "project-judgement"] },
  revised: "2026-11-22",
}));
