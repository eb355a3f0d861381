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
  equipment: [
    { equipment: "dumbbell", need: "required" },
    { equipment: "bench", need: "required" },
  ],
  muscles: [
    { muscle: "gluteus-maximus", role: "primary", setCredit: 1, peakLength: "short", evidence: "judgement" },
    {
      muscle: "hamstrings",
      regions: ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
      role: "secondary",
      setCredit: 0.5,
      peakLength: "short",
      evidence: "judgement",
    },
    { muscle: "adductor-magnus", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
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
