import { checkNumber, type NumberRange } from "../foundation/checkNumber";
import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";

/** Throws `invalid-argument` unless `values` is a list of 1 to `most` numbers in a range, naming the one that is not as `reps[2]`. */
export function checkNumbers(
  argument: string,
  values: unknown,
  range: NumberRange,
  most: number,
): asserts values is readonly number[] {
  if (!Array.isArray(values) || values.length === 0 || values.length > most) {
    refuseArgument(argument, `must be a list of 1 to ${most} numbers, got ${describeValue(values)}`);
  }
  for (const [place, value] of values.entries()) checkNumber(`${argument}[${place}]`, value, range);
}

/** Throws `invalid-argument` unless `values` is a list of `length` numbers. */
export function checkLength(argument: string, values: readonly number[], length: number, each: string): void {
  if (values.length === length) return;
  refuseArgument(argument, `must hold ${length} numbers, one a ${each}, got ${values.length}`);
}
