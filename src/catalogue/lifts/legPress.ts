import { defineExercise } from "../defineExercise";
import { defineAccessory } from "../presets";

/** The leg press on a sled at 45 degrees. */
export const legPress = /* @__PURE__ */ defineExercise({
  id: "leg-press",
  name: "Leg press",
  aliases: ["45-degree leg press", "Leg press 45°", "Sled leg press"],
  bodyPart: "legs",
  pattern: "leg-press",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["quadriceps", "primary", 1, "long", "trial", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["soleus"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 1, systemic: 3 },
  mistakes: [],
  presets: [/* @__PURE__ */ defineAccessory(10, 15, 2, 120)],
  evidence: {
    grade: "trial",
    sources: ["kassiano-2024", "krause-neto-2025", "nuzzo-2024"],
    note:
      "grows the glutes too, more so when deep with the feet high; allows more repetitions at a share of maximum " +
      "than other lifts",
  },
  revised: "2026-05-09",
});
