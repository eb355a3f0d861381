import { defineExercise } from "../defineExercise";
import { heavyIsolationAccessory } from "../presets";

/** The hip thrust's short neighbour, from the floor. */
export const barbellGluteBridge = /* @__PURE__ */ defineExercise({
  id: "barbell-glute-bridge",
  name: "Barbell glute bridge",
  aliases: [],
  bodyPart: "legs",
  pattern: "glute-bridge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "barbell", need: "required" },
    { equipment: "plates", need: "optional" },
    { equipment: "bar-pad", need: "optional", requiredFromKg: 60, stronglyAboveKg: 70 },
  ],
  movers: [
    ["gluteus-maximus", "primary", 1, "short", "laboratory"],
    ["hamstrings", "secondary", 0.5, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.4,
  },
  demands: { stability: 2, skill: 1, axial: 1, systemic: 2 },
  mistakes: [],
  presets: [heavyIsolationAccessory],
  evidence: {
    grade: "laboratory",
    sources: ["kennedy-2022", "zabaleta-korta-2024"],
    note: "more glute and less vastus activity than the hip thrust, over less than half its range; ten lifters each",
  },
  revised: "2026-05-09",
});
