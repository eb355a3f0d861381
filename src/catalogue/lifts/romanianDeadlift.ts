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
  equipment: [
    { equipment: "barbell", need: "required" },
  ],
  muscles: [
    {
      muscle: "hamstrings",
      regions: ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
      role: "primary",
      setCredit: 1,
      peakLength: "long",
      evidence: "laboratory",
    },
    { muscle: "gluteus-maximus", role: "primary", setCredit: 1, peakLength: "long", evidence: "laboratory" },
    { muscle: "erector-spinae", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "adductor-magnus", role: "secondary", setCredit: 0.5, peakLength: "long", evidence: "judgement" },
    { muscle: "forearms", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
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
