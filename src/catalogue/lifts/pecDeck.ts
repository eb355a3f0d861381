import { defineExercise } from "../defineExercise";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The fly on a machine. */
export const pecDeck = /* @__PURE__ */ defineExercise({
  id: "pec-deck",
  name: "Pec deck",
  aliases: [
    "Machine chest fly",
    "Machine fly",
    "Seated machine fly",
    "Butterfly (pec deck)",
    "Crucifixo no Voador (Máquina)",
    "Flies alla macchina",
  ],
  bodyPart: "chest",
  pattern: "horizontal-adduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "machine", need: "required" },
  ],
  muscles: [
    { muscle: "pectoralis-major", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "anterior-deltoid", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "judgement" },
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-05-09",
});
