import { defineExercise } from "../defineExercise";
import { compoundAccessory } from "../presets";

/** The Romanian deadlift with a dumbbell in each hand. */
export const dumbbellRomanianDeadlift = /* @__PURE__ */ defineExercise({
  id: "dumbbell-romanian-deadlift",
  name: "Dumbbell Romanian deadlift",
  aliases: [],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "dumbbell", need: "required" },
  ],
  muscles: [
    {
      muscle: "hamstrings",
      regions: ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
      role: "primary",
      setCredit: 1,
      peakLength: "long",
      evidence: "judgement",
    },
    { muscle: "gluteus-maximus", role: "primary", setCredit: 1, peakLength: "long", evidence: "judgement" },
    { muscle: "erector-spinae", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "adductor-magnus", role: "secondary", setCredit: 0.5, peakLength: "long", evidence: "judgement" },
    { muscle: "forearms", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
  ],
  stabilisers: ["middle-back", "rectus-abdominis", "transversus-abdominis"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 3, skill: 2, axial: 3, systemic: 3 },
  mistakes: [],
  presets: [compoundAccessory],
  evidence: {
    grade: "judgement",
    sources: ["project-judgement"],
    note: "as the barbell lift; the grip limits the load",
  },
  revised: "2026-05-09",
});
