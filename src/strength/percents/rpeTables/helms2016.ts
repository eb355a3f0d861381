import { byHalfReps, defineRpeTable } from "../rpeTable";

/** The chart of Helms and others, with blank cells below 70 %: ten repetitions stop at RPE 9. Read through the R package that carries it. */
export const helms2016 = /* @__PURE__ */ defineRpeTable({
  id: "helms-2016",
  name: "Helms 2016",
  source: "helms-2016",
  validReps: { min: 1, max: 11 },
  printed: { mostReps: 10, lowestRpe: 6 },
  note: "Figures seen in one place only, an R package (paynter-strength) that took them from the article.",
  percentAt: /* @__PURE__ */ byHalfReps([100, 97, 95, 93, 91, 89, 87, 86, 85, 84, 83, 82, 81, 80, 79, 77.5, 76, 74.5, 73, 71.5, 70]),
});
