import { defineExercise } from "../defineExercise";
import { isolationAccessory } from "../presets";

/** The leg extension, seat upright. */
export const legExtension = /* @__PURE__ */ defineExercise({
  id: "leg-extension",
  name: "Leg extension",
  aliases: [
    "Cadeira Extensora (Máquina)",
    "Cadeira extensora",
    "Estensioni delle gambe",
    "Beinstrecker (Maschine)",
  ],
  bodyPart: "legs",
  pattern: "knee-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "machine", need: "required" },
  ],
  muscles: [
    { muscle: "quadriceps", role: "primary", setCredit: 1, peakLength: "short", evidence: "trial" },
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
  evidence: {
    grade: "trial",
    sources: ["zabaleta-korta-2021"],
    note: "rectus femoris grew 11 to 18%, from squats 2 to 8%; the machine's cam decides where it is hardest",
  },
  revised: "2026-05-09",
});
