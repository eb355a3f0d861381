import { byHalfReps, defineRpeTable } from "../rpeTable";

/**
 * The chart of Reactive Training Systems in its long-known form, the default. Copies agree but for the cells of 15 and
 * more repetitions to failure, where some have 60.0, 58.7 and 57.4 instead of 59.9, 58.6 and 57.2.
 */
export const rtsClassic = /* @__PURE__ */ defineRpeTable({
  id: "rts-classic",
  name: "RTS, classic",
  source: "tuchscherer-rts",
  validReps: { min: 1, max: 16 },
  printed: { mostReps: 12, lowestRpe: 6 },
  note: "The same in at least five independent programs; the last three figures differ by up to 0.2 between copies.",
  percentAt: /* @__PURE__ */ byHalfReps([
    100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9, 72.3, 70.7,
    69.4, 68, 66.7, 65.3, 64, 62.6, 61.3, 59.9, 58.6, 57.2,
  ]),
});
