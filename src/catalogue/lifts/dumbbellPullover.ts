import { loadTooHeavy, loweredTooDeep, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** One dumbbell lowered behind the head and pulled back over the chest. */
export const dumbbellPullover = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-pullover",
  aliases: ["Cross-bench pullover"],
  bodyPart: "back",
  pattern: "shoulder-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "long"],
    ["pectoralis-major", "secondary", 0.5, "long", "judgement", ["sternocostal-pectoralis"]],
    ["triceps-brachii", "secondary", 0.25, "long", "judgement", ["triceps-long-head"]],
  ],
  stabilisers: ["rectus-abdominis", "serratus-anterior"],
  loading: { convention: "total", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    lumbarArching,
    loweredTooDeep,
    defineMistake("minor", "elbows-bend-and-straighten", { "latissimus-dorsi": "less", "triceps-brachii": "more" }),
    loadTooHeavy,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
