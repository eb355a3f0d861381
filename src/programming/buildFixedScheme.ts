import { checkList } from "../foundation/checkList";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { buildManualScheme } from "./buildManualScheme";
import type { SchemeRow } from "./schemeRow";

/** One set at a fixed share of the maximum. */
export interface FixedSchemeSet {
  /** A whole number from 1 to 100. */
  readonly reps: number;
  /** Load over one-repetition maximum, above 0 and at most 2. */
  readonly share: number;
}

/** What {@link buildFixedScheme} takes. */
export interface BuildFixedSchemeInput {
  /** The sets of one week. */
  readonly sets: readonly FixedSchemeSet[];
  /** How many weeks repeat them, a whole number from 1 to 52; 4 when left out. */
  readonly weeks?: number;
}

/**
 * Builds weeks of the same sets at the same shares of the one-repetition maximum, as warm-ups are written.
 *
 * @param input the sets of one week and the number of weeks
 * @returns one row a set; steps count up to 0 in the last week, and no adjustment is stated
 * @throws LiftcoreError `invalid-argument` for a set or number of weeks that cannot be
 * @see jovanovic-stmr
 * @example
 * import { buildFixedScheme } from "liftcore/programming";
 * const sets = [{ reps: 5, share: 0.4 }, { reps: 5, share: 0.5 }];
 * buildFixedScheme({ sets, weeks: 2 }).map(({ share }) => share) // => [0.4, 0.5, 0.4, 0.5]
 */
export function buildFixedScheme(input: BuildFixedSchemeInput): SchemeRow[] {
  checkObject("input", input);
  const { sets, weeks = 4 } = input;
  checkNumber("weeks", weeks, { min: 1, max: 52, step: 1 });
  checkList("sets", sets);
  for (const [place, set] of sets.entries()) {
    checkObject(`sets[${place}]`, set);
    const { reps, share } = set;
    checkNumber(`sets[${place}].reps`, reps, { min: 1, max: 100, step: 1 });
    checkNumber(`sets[${place}].share`, share, { min: Number.MIN_VALUE, max: 2 });
  }
  const steps = Array.from({ length: weeks }, (_, place) => place + 1 - weeks);
  return buildManualScheme({ lines: steps.flatMap((step) => sets.map(({ reps, share }) => ({ step, reps, share }))) });
}
