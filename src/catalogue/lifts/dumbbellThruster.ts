import { heelsLift, kneesCaveIn, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { thruster } from "./thruster";

/** The squat with dumbbells on the shoulders that runs on into an overhead press. */
export const dumbbellThruster = /* @__PURE__ */ defineLift(() => ({
  ...thruster,
  id: "dumbbell-thruster",
  name: "Dumbbell thruster",
  aliases: ["Dumbbell squat to overhead press", "Dumbbell squat to shoulder press"],
  requires: ["dumbbell"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 3, skill: 2, axial: 2, systemic: 4 },
  mistakes: [
    heelsLift,
    kneesCaveIn,
    defineMistake("minor", "pressed-too-early"),
    lumbarArching,
  ],
  revised: "2026-11-22",
}));
