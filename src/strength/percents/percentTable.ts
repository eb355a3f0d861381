import { checkList } from "../../foundation/checkList";
import { checkObject } from "../../foundation/checkObject";
import { refuseFormula } from "../refuseField";
import { percentBy } from "./curveCover";
import { pickCurve, type FoundCurve, type PercentCurve } from "./percentCurve";
import { checkReps, checkReserve, MOST_SET_REPS } from "./setEffort";

/** Options of {@link percentTable}. */
export interface PercentTableOptions {
  /** A chart or formula by id or one of your own; "rts-classic" when left out. */
  readonly table?: PercentCurve;
  /** Rows, whole numbers from 1 to 30; all that the table covers when left out. */
  readonly reps?: readonly number[];
  /** Columns, 0 to 10 in half steps; those a chart prints, or none but 0 for a formula, when left out. */
  readonly rir?: readonly number[];
}

/** Percentages of the one-repetition maximum, ready to print. */
export interface PercentTable {
  /** Id of the chart or formula. */
  readonly table: string;
  /** Repetitions in reserve, one for each column. */
  readonly rir: readonly number[];
  readonly rows: readonly PercentTableRow[];
}

/** One row of a {@link PercentTable}. */
export interface PercentTableRow {
  readonly reps: number;
  /** One for each column, not rounded; null where the table has no cell. */
  readonly percents: readonly (number | null)[];
}

/**
 * Lays out percentages of the one-repetition maximum by repetitions (rows) and repetitions in reserve (columns).
 *
 * Each cell is `percentOfOneRepMax`, but a cell the table does not have is null here.
 *
 * @param options the table and, to choose others than its own, the rows and columns
 * @returns rows of percent, not rounded
 * @throws LiftcoreError `invalid-argument` for repetitions or a reserve that cannot be, `unknown-formula`, `unit-mismatch` for a formula bound to kg or lb
 * @see tuchscherer-rts
 * @example
 * import { percentTable } from "liftcore/strength";
 * percentTable({ reps: [1, 5], rir: [0, 2] }).rows // => [{ reps: 1, percents: [100, 92.2] }, { reps: 5, percents: [86.3, 81.1] }]
 * percentTable({ table: "helms-2016", reps: [10] }).rows // => [{ reps: 10, percents: [73, 71.5, 70, null, null, null, null, null, null] }]
 */
export function percentTable(options: PercentTableOptions = {}): PercentTable {
  checkObject("options", options);
  refuseFormula(options);
  const { table = "rts-classic" } = options;
  const curve = pickCurve(table);
  const { rir = columnsOf(curve), reps = rowsOf(curve) } = options;
  checkList("reps", reps);
  checkList("rir", rir);
  for (const [place, count] of reps.entries()) checkReps(`reps[${place}]`, count);
  for (const [place, left] of rir.entries()) checkReserve(`rir[${place}]`, left);
  return {
    table: curve.id,
    rir,
    rows: reps.map((repsOfRow) => ({
      reps: repsOfRow,
      percents: rir.map((rirOfColumn) => percentBy(curve, { reps: repsOfRow, rir: rirOfColumn }) ?? null),
    })),
  };
}

function columnsOf({ printed }: FoundCurve): number[] {
  return printed === undefined ? [0] : Array.from({ length: 2 * (10 - printed.lowestRpe) + 1 }, (_, step) => step / 2);
}

function rowsOf({ printed, validReps }: FoundCurve): number[] {
  const most = printed?.mostReps ?? Math.min(MOST_SET_REPS, Math.floor(validReps.max));
  return Array.from({ length: most }, (_, before) => before + 1);
}
