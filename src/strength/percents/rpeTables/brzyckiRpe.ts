import { byHalfReps, defineRpeTable } from "../rpeTable";

/**
 * Brzycki's percentages, (37 - repetitions to failure) / 36, printed to tenths by the R package that extended them to
 * effort. Two of its cells, 48.6 and 47.2 for fifteen at RPE 6.5 and 6, are slips; 51.4 and 50 stand here instead.
 */
export const brzyckiRpe = /* @__PURE__ */ defineRpeTable({
  id: "brzycki-rpe",
  name: "Brzycki by effort",
  source: "paynter-strength",
  validReps: { min: 1, max: 19 },
  printed: { mostReps: 15, lowestRpe: 6 },
  note: "Follows from Brzycki's formula to a tenth; goes past the 15 repetitions to failure at which the formula itself refuses.",
  percentAt: /* @__PURE__ */ byHalfReps([
    100, 98.6, 97.2, 95.8, 94.4, 93.1, 91.7, 90.3, 88.9, 87.5, 86.1, 84.7, 83.3, 82, 80.6, 79.2, 77.8, 76.4, 75, 73.6, 72.2, 70.8,
    69.4, 68, 66.7, 65.3, 63.9, 62.5, 61.1, 59.7, 58.3, 56.9, 55.6, 54.2, 52.8, 51.4, 50,
  ]),
});
