import { defineExercise } from "../defineExercise";
import { defineAccessory } from "../presets";

/** The chin-up, palms toward the lifter. */
export const chinUp = /* @__PURE__ */ defineExercise({
  id: "chin-up",
  name: "Chin-up",
  aliases: [],
  bodyPart: "back",
  pattern: "vertical-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "pull-up-bar", need: "required" },
  ],
  muscles: [
    { muscle: "latissimus-dorsi", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "biceps-brachii", role: "primary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    {
      muscle: "brachialis-brachioradialis",
      role: "secondary",
      setCredit: 0.5,
      peakLength: "mid",
      evidence: "judgement",
    },
    { muscle: "middle-back", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    {
      muscle: "pectoralis-major",
      regions: ["sternocostal-pectoralis"],
      role: "secondary",
      setCredit: 0.25,
      peakLength: "long",
      evidence: "judgement",
    },
  ],
  stabilisers: ["rectus-abdominis", "forearms"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.95,
  },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 3 },
  mistakes: [],
  presets: [/* @__PURE__ */ defineAccessory(5, 10, 2, 150)],
  evidence: {
    grade: "judgement",
    sources: ["hartmann-tunnemann", "project-judgement"],
    note: "conventions for the share of body mass run from 0.94 to 1; keep one within a log",
  },
  revised: "2026-05-09",
});
