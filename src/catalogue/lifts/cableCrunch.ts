import { defineExercise } from "../defineExercise";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The crunch against a cable. */
export const cableCrunch = /* @__PURE__ */ defineExercise({
  id: "cable-crunch",
  name: "Cable crunch",
  aliases: ["Kneeling cable crunch"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
    { equipment: "rope", need: "required" },
  ],
  muscles: [
    { muscle: "rectus-abdominis", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "obliques", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
  ],
  stabilisers: ["iliopsoas"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-05-09",
});
