import { defineTableFormat } from "../table/defineTableFormat";
import { matchColumns } from "../table/matchColumns";
import { rewriteCells } from "../table/rewriteCells";
import type { TableFormat, Unfolding } from "../table/tableFormat";

const TABLE = {
  id: "fitnotes",
  name: "FitNotes",
  columns: {
    session: ["Name"],
    start: ["StartTime"],
    end: ["EndTime"],
    bodyMass: ["BodyWeight"],
    exercise: ["Exercise"],
    equipment: ["Equipment"],
    reps: ["Reps"],
    load: ["Weight"],
    seconds: ["Time"],
    distance: ["Distance"],
    status: ["Status"],
    warmup: ["IsWarmup"],
    rpe: ["RPE"],
    rir: ["RIR"],
    sessionNote: ["Note"],
  },
  required: [["start"], ["exercise"], ["equipment"], ["reps"], ["load"], ["status"], ["warmup"]],
  marks: {
    done: { row: "set" },
    failed: { row: "set", toFailure: true },
    notstarted: { row: "set", notDone: true },
  },
  kept: ["Categories"],
} as const satisfies TableFormat;

/** FitNotes on iOS: several workouts a day with their times in UTC, no unit, and what became of each set. */
export const fitnotesIos = /* @__PURE__ */ defineTableFormat({ ...TABLE, unfold: unfoldHeader });

/** The word for work without equipment, which is no part of a lift's name. */
const NO_EQUIPMENT = "None";
/** Elsewhere the comma could part thousands; this app writes a decimal place in every mass ("94,0"). */
const DECIMAL_COMMA = /^\s*\d+,\d{3}\s*$/u;

function unfoldHeader(header: readonly string[]): Unfolding {
  const columns = matchColumns(header, TABLE);
  const { equipment, load, bodyMass } = columns.places;
  return rewriteCells(columns, (cells) =>
    cells.map((cell, place) => {
      if (place === equipment) return cell.trim() === NO_EQUIPMENT ? "" : cell;
      return (place === load || place === bodyMass) && DECIMAL_COMMA.test(cell) ? cell.replace(",", ".") : cell;
    }),
  );
}
