import { defineExercise } from "../defineExercise";
import { pressAccessory } from "../presets";

/** The Romanian deadlift with a barbell. */
export const romanianDeadlift = /* @__PURE__ */ defineExercise({
  id: "romanian-deadlift",
  name: "Barbell Romanian deadlift",
  aliases: ["Romanian deadlift", "RDL", "Levantamento Terra Romeno (Barra)", "Stacco rumeno con bilanciere"],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  movers: [
    ["hamstrings", "primary", 1, "long", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["forearms", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "middle-back", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 3, skill: 3, axial: 4, systemic: 4 },
  mistakes: [],
  presets: [pressAccessory],
  evidence: {
    grade: "laboratory",
    sources: ["delgado-2019", "lee-2018"],
    note: "glute activity like the hip thrust's at maximum; the conventional deadlift shows more",
  },
  revised: "2026-05-09",
});
