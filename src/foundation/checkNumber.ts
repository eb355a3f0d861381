import { refuseArgument } from "./refuseArgument";
import { describeValue } from "./describeValue";

/**
 * What a numeric argument may be. Both ends are included; a missing `max` means any finite number from `min`.
 * `Number.MIN_VALUE`, the smallest number there is, says "above 0".
 */
export interface NumberRange {
  readonly min: number;
  readonly max?: number;
  /** Accept only multiples of this, counted from 0: 1 for whole numbers, 0.5 for half steps. */
  readonly step?: number;
  /** Written after the range, as "kg" or "m/s". */
  readonly unit?: string;
}

/** Throws `invalid-argument` unless `value` is a finite number within `range`; the message names argument, range and value. */
export function checkNumber(argument: string, value: unknown, range: NumberRange): asserts value is number {
  if (typeof value === "number" && isWithin(value, range)) return;
  refuseArgument(argument, `must be ${describeRange(range)}, got ${describeValue(value)}`);
}

function isWithin(value: number, { min, max = Number.MAX_VALUE, step }: NumberRange): boolean {
  return value >= min && value <= max && (step === undefined || Number.isInteger(value / step));
}

function describeRange({ min, max, step, unit }: NumberRange): string {
  const kind = step === undefined ? "a number" : step === 1 ? "a whole number" : `a multiple of ${step}`;
  const span = describeSpan(min, max);
  return unit === undefined ? `${kind} ${span}` : `${kind} ${span} ${unit}`;
}

function describeSpan(min: number, max: number | undefined): string {
  if (min === Number.MIN_VALUE) return max === undefined ? "above 0" : `above 0 and at most ${max}`;
  return max === undefined ? `of at least ${min}` : `from ${min} to ${max}`;
}
