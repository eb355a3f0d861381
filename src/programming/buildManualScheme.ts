import { checkList } from "../foundation/checkList";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { readProgressionTable, type ProgressionChoice, type ReadProgressionTableInput } from "./readProgressionTable";
import { refuseArgument } from "../foundation/refuseArgument";
import type { SchemeRow } from "./schemeRow";

/** One line of a scheme written by hand. */
export interface ManualSchemeLine {
  /** Step of the progression, a whole number from -52 to 0. */
  readonly step: number;
  /** A whole number from 1 to 100. */
  readonly reps: number;
  /** How many such sets, a whole number from 1 to 30; 1 when left out. */
  readonly sets?: number;
  /** Added to the table's amount, in its own measure; 0 when left out. Not beside a share. */
  readonly adjustment?: number;
  /** A share of the one-repetition maximum to take instead of the table's, above 0 and at most 2. */
  readonly share?: number;
  /** A whole number from 1; a new week with every change of step when left out everywhere. */
  readonly week?: number;
}

/** What {@link buildManualScheme} takes. */
export interface BuildManualSchemeInput extends ProgressionChoice {
  readonly lines: readonly ManualSchemeLine[];
}

/**
 * Builds a scheme from lines written by hand, each a step, repetitions and a number of sets.
 *
 * Shares come from the progression table as in `buildSetScheme`, or from the line itself. A line without a week belongs
 * to the week of the line before unless its step differs.
 *
 * @param input the lines; table, volume, movement and model for all of them
 * @returns one row a set, in the order of the lines, numbered within each week
 * @throws LiftcoreError `invalid-argument` for a line, word or number that cannot be, naming the line as `lines[2].reps`
 * @see jovanovic-stmr
 * @example
 * import { buildManualScheme } from "liftcore/programming";
 * const lines = [{ step: -1, sets: 3, reps: 5 }, { step: 0, sets: 2, reps: 3 }, { step: 0, reps: 1, share: 0.95 }];
 * buildManualScheme({ lines }).map(({ week, set }) => [week, set]) // => [[1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3]]
 */
export function buildManualScheme(input: BuildManualSchemeInput): SchemeRow[] {
  checkObject("input", input);
  const { lines, ...progression } = input;
  checkList("lines", lines);
  const rows: SchemeRow[] = [];
  for (const [place, line] of lines.entries()) {
    const at = `lines[${place}]`;
    checkLine(at, line);
    const { step, reps, sets = 1, adjustment = 0, share } = line;
    const before = rows.at(-1);
    const week = line.week ?? (before === undefined ? 1 : before.week + (before.step === step ? 0 : 1));
    const set = 1 + rows.filter((row) => row.week === week).length;
    const byTable = { ...progression, step, reps, adjustment };
    const load = share === undefined ? readLoad(byTable) : { adjustment: null, share };
    for (let more = 0; more < sets; more += 1) rows.push({ week, step, set: set + more, reps, ...load });
  }
  return rows;
}

function readLoad(input: ReadProgressionTableInput): Pick<SchemeRow, "adjustment" | "share"> {
  const { adjustment, share } = readProgressionTable(input);
  return { adjustment: adjustment.amount, share };
}

function checkLine(at: string, line: ManualSchemeLine): void {
  checkObject(at, line);
  const { step, reps, sets, adjustment, share, week } = line;
  checkNumber(`${at}.step`, step, { min: -52, max: 0, step: 1 });
  checkNumber(`${at}.reps`, reps, { min: 1, max: 100, step: 1 });
  if (sets !== undefined) checkNumber(`${at}.sets`, sets, { min: 1, max: 30, step: 1 });
  if (adjustment !== undefined) checkNumber(`${at}.adjustment`, adjustment, { min: -100, max: 100 });
  if (share !== undefined) checkNumber(`${at}.share`, share, { min: Number.MIN_VALUE, max: 2 });
  if (share !== undefined && adjustment !== undefined) refuseArgument(`${at}.adjustment`, `must be left out beside a share, got ${adjustment}`);
  if (week !== undefined) checkNumber(`${at}.week`, week, { min: 1, step: 1 });
}
