import { readFlag } from "../cells/readFlag";
import { defineTableFormat } from "../table/defineTableFormat";
import { matchColumns } from "../table/matchColumns";
import { rewriteCells } from "../table/rewriteCells";
import type { TableFormat, Unfolding } from "../table/tableFormat";

const TABLE = {
  id: "liftosaur",
  name: "Liftosaur",
  columns: {
    start: ["Workout DateTime"],
    session: ["Day Name"],
    exercise: ["Exercise"],
    warmup: ["Is Warmup Set?"],
    targetReps: ["Required Reps"],
    reps: ["Completed Reps"],
    amrap: ["Is AMRAP?"],
    targetRpe: ["Required RPE"],
    rpe: ["Completed RPE"],
    targetLoad: ["Required Weight Value"],
    targetLoadUnit: ["Required Weight Unit"],
    load: ["Completed Weight Value"],
    loadUnit: ["Completed Weight Unit"],
    entryNote: ["Notes"],
  },
  required: [["start"], ["exercise"], ["reps"], ["targetReps"], ["load"], ["targetLoad"]],
  kept: ["Program", "Log RPE?", "Ask Weight?", "Completed Reps Time", "Target Muscles", "Synergist Muscles"],
} as const satisfies TableFormat;

/**
 * Liftosaur. What was planned stands beside what was done. A warm-up done without a weight of its own, as most are, was done
 * with the planned one; any other set without one has no load.
 */
export const liftosaur = /* @__PURE__ */ defineTableFormat({ ...TABLE, unfold: unfoldHeader });

function unfoldHeader(header: readonly string[]): Unfolding {
  const columns = matchColumns(header, TABLE);
  const { reps = -1, warmup = -1, load = -1, loadUnit = -1, targetLoad = -1, targetLoadUnit = -1 } = columns.places;
  return rewriteCells(columns, (cells) => {
    const isDone = (cells[reps]?.trim() ?? "") !== "";
    const isWarmup = readFlag(cells[warmup] ?? "").value === true;
    if (!isDone || !isWarmup || (cells[load]?.trim() ?? "") !== "") return cells;
    return cells.map((cell, place) => {
      if (place === load) return cells[targetLoad] ?? "";
      return place === loadUnit ? (cells[targetLoadUnit] ?? "") : cell;
    });
  });
}
