import { checkNumber } from "./checkNumber";
import { checkOneOf } from "./checkOneOf";

/** How {@link roundTo} treats what lies between two steps. "nearest" sends an exact half up, "half-even" to the even step. */
export const ROUNDING_MODES = ["nearest", "down", "up", "half-even"] as const;

/** One of {@link ROUNDING_MODES}. */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** Quotients nearer than this to a whole or half number are taken as that number: 0.3 / 0.1 is 3, not 2.9999999999999996. */
const TOLERANCE = 1e-9;
/** The same for large quotients, where one unit in the last place is more than that. */
const RELATIVE_TOLERANCE = 2 * Number.EPSILON;

/**
 * Rounds a number to a multiple of a step, by a stated mode.
 *
 * @param value any finite number of at least 0
 * @param step the grid, above 0, in the unit of `value`
 * @param mode which neighbour to take
 * @returns a multiple of `step`, in the unit of `value`; `value` itself beyond 2^53 steps, where no number lies between two
 * @throws LiftcoreError `invalid-argument` for a value or step out of range or an unknown mode
 * @example
 * import { roundTo } from "liftcore/foundation";
 * roundTo(61.25, 2.5, "nearest") // => 62.5
 * roundTo(61.25, 2.5, "half-even") // => 60
 * roundTo(64.9, 2.5, "down") // => 62.5
 */
export function roundTo(value: number, step: number, mode: RoundingMode): number {
  checkNumber("value", value, { min: 0 });
  checkNumber("step", step, { min: Number.MIN_VALUE });
  checkOneOf("mode", mode, ROUNDING_MODES);
  const quotient = value / step;
  return quotient > Number.MAX_SAFE_INTEGER ? value : snapToThousandth(roundQuotient(quotient, mode) * step);
}

function roundQuotient(quotient: number, mode: RoundingMode): number {
  const tolerance = Math.max(TOLERANCE, RELATIVE_TOLERANCE * quotient);
  const whole = Math.round(quotient);
  if (Math.abs(quotient - whole) <= tolerance) return whole;
  if (mode === "down") return Math.floor(quotient);
  if (mode === "up") return Math.ceil(quotient);
  const floor = Math.floor(quotient);
  const isHalf = Math.abs(quotient - floor - 0.5) <= tolerance;
  if (!isHalf) return whole;
  return mode === "half-even" && floor % 2 === 0 ? floor : floor + 1;
}

/**
 * Removes the dust that floating point leaves on a number with at most three decimals.
 *
 * A value within a few units in the last place of a whole number of thousandths becomes that number; any other is
 * returned untouched, so a true 1/3 stays 1/3.
 *
 * @param value any finite number
 * @returns the same number without dust
 * @example
 * import { snapToThousandth } from "liftcore/foundation";
 * snapToThousandth(0.1 + 0.2) // => 0.3
 * snapToThousandth(1 / 3) === 1 / 3 // => true
 */
export function snapToThousandth(value: number): number {
  const snapped = Math.round(value * 1000) / 1000;
  return Math.abs(value - snapped) <= 8 * Number.EPSILON * Math.abs(value) ? snapped : value;
}
