import { defineExercise } from "../defineExercise";
import { isolationAccessory } from "../presets";

/** The hip thrust with a dumbbell across the hips. */
export const dumbbellHipThrust = /* @__PURE__ */ defineExercise({
  id: "dumbbell-hip-thrust",
  name: "Dumbbell hip thrust",
  aliases: [],
  bodyPart: "legs",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    ["hamstrings", "secondary", 0.5, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["adductor-magnus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "obliques", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [isolationAccessory],
  evidence: {
    grade: "judgement",
    sources: ["project-judgement"],
    note: "as the barbell lift; grip and comfort limit the load",
  },
  revised: "2026-05-09",
});
