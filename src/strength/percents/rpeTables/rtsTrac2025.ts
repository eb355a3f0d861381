import { byHalfReps, defineRpeTable } from "../rpeTable";

/**
 * The chart of Reactive Training Systems as its TRAC system had it in December 2025: the classic one up to ten
 * repetitions to failure, and clearly flatter beyond. Read through the R package that carries it.
 */
export const rtsTrac2025 = /* @__PURE__ */ defineRpeTable({
  id: "rts-trac-2025",
  name: "RTS TRAC, December 2025",
  source: "paynter-strength",
  validReps: { min: 1, max: 20 },
  printed: { mostReps: 15, lowestRpe: 5 },
  note: "Seen in one place only, an R package that copied it.",
  percentAt: /* @__PURE__ */ byHalfReps([
    100, 97.8, 95.5, 93.8, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.8, 78.6, 77.4, 76.2, 75.1, 73.9, 73.2, 72.4,
    71.6, 70.7, 69.9, 69.1, 68.3, 67.6, 66.9, 66.3, 65.7, 65, 64.4, 63.8, 63.3, 62.7, 62.2, 61.7, 61.3, 60.8,
  ]),
});
