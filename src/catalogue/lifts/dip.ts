import { defineExercise } from "../defineExercise";
import { defineAccessory } from "../presets";

/** The dip between parallel bars. */
export const dip = /* @__PURE__ */ defineExercise({
  id: "dip",
  name: "Dip",
  aliases: ["Chest dip", "Parallel-bar dip", "Bar dip"],
  bodyPart: "chest",
  pattern: "dip",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "dip-bars", need: "required" },
  ],
  muscles: [
    {
      muscle: "pectoralis-major",
      regions: ["sternocostal-pectoralis"],
      role: "primary",
      setCredit: 1,
      peakLength: "long",
      evidence: "judgement",
    },
    {
      muscle: "triceps-brachii",
      regions: ["triceps-short-heads"],
      role: "primary",
      setCredit: 1,
      peakLength: "long",
      evidence: "judgement",
    },
    { muscle: "anterior-deltoid", role: "secondary", setCredit: 0.5, peakLength: "long", evidence: "judgement" },
  ],
  stabilisers: ["serratus-anterior", "latissimus-dorsi", "middle-back"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.94,
  },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 3 },
  mistakes: [],
  presets: [/* @__PURE__ */ defineAccessory(6, 12, 2, 120)],
  evidence: {
    grade: "judgement",
    sources: ["hartmann-tunnemann", "project-judgement"],
    note: "the share of body mass leaves out forearms and hands",
  },
  revised: "2026-05-09",
});
