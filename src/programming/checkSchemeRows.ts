import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";
import type { SchemeRow } from "./schemeRow";

/** Throws `invalid-argument` unless `rows` is a list of at least one set of a scheme, naming the field as `rows[2].reps`. */
export function checkSchemeRows(argument: string, rows: unknown): asserts rows is readonly SchemeRow[] {
  if (!Array.isArray(rows) || rows.length === 0) {
    refuseArgument(argument, `must be a list of at least one set, got ${describeValue(rows)}`);
  }
  for (const [place, row] of rows.entries()) {
    const at = `${argument}[${place}]`;
    checkObject(at, row);
    const { week, step, set, reps, adjustment, share }: Partial<SchemeRow> = row;
    checkNumber(`${at}.week`, week, { min: 1, step: 1 });
    checkNumber(`${at}.step`, step, { min: -52, max: 0, step: 1 });
    checkNumber(`${at}.set`, set, { min: 1, step: 1 });
    checkNumber(`${at}.reps`, reps, { min: 1, max: 200, step: 1 });
    if (adjustment !== null) checkNumber(`${at}.adjustment`, adjustment, { min: -100, max: 100 });
    checkNumber(`${at}.share`, share, { min: -100, max: 100 });
  }
}
