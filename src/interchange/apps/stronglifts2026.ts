import type { FileFormat } from "../fileFormat";
import { defineTableFormat } from "../table/defineTableFormat";
import type { TableFormat } from "../table/tableFormat";
import { unfoldExercises } from "./stronglifts/unfoldExercises";

const TABLE = {
  id: "stronglifts",
  name: "StrongLifts",
  columns: {
    start: ["Date (yyyy/mm/dd)"],
    clock: ["Start Time (h:mm)"],
    durationSeconds: ["Duration (hours)"],
    sessionNumber: ["Workout"],
    session: ["Workout Name"],
    bodyMassKg: ["Body Weight (KG)"],
    // Attested only second-hand: exports in pounds that were seen keep the name with KG.
    bodyMassLb: ["Body Weight (LB)"],
    exercise: ["Exercise"],
    entryNote: ["Notes"],
    reps: ["Set 1 (Reps)"],
    loadKg: ["Set 1 (KG)"],
    loadLb: ["Set 1 (LB)"],
  },
  required: [["start"], ["exercise"], ["reps"], ["loadKg", "loadLb"]],
  kept: [
    "Program Name", "Sets×Reps", "SetsxReps", "Sets×Time", "SetsxTime", "Top Set (Reps×KG)", "Top Set (Reps×LB)", "Top Set Reps x KG",
    "Top Set Reps x LB", "e1RM (KG)", "e1RM (LB)", "Reps", "Volume (KG)", "Volume (LB)", "Workout Volume (KG)", "Workout Volume (LB)",
    "End Time (h:mm)",
  ],
  negativeIsAssistance: true,
} as const satisfies TableFormat;

/**
 * StrongLifts of 2026: a row an exercise, pairs of repetitions and load. A spelling with the letter x in place of the sign,
 * all fields quoted and assistance below 0 is attested only second-hand.
 */
export const stronglifts2026: FileFormat<"stronglifts"> = /* @__PURE__ */ defineTableFormat({
  ...TABLE,
  unfold: (header) => unfoldExercises(header, TABLE),
});
