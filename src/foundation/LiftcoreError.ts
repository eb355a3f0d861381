/** The codes a {@link LiftcoreError} can carry. They are stable: match on them, not on the message. */
export const ERROR_CODES = [
  "invalid-argument",
  "unknown-exercise",
  "unknown-formula",
  "unknown-scheme",
  "unit-mismatch",
  "not-estimable",
  "not-loadable",
  "invalid-catalogue",
  "invalid-advisor",
  "invalid-data",
  "unknown-format",
] as const;

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

const BRAND = "liftcore/LiftcoreError";

/**
 * The one error this library throws, always for a wrong argument and never for logged data.
 *
 * `code` is stable, `argument` names the offending argument, and the message gives the value and what is accepted.
 *
 * @example
 * import { LiftcoreError } from "liftcore/foundation";
 * new LiftcoreError("invalid-argument", "reps must be a whole number from 1 to 30, got 0", "reps").code // => "invalid-argument"
 */
export class LiftcoreError extends RangeError {
  override readonly name = "LiftcoreError";
  readonly code: ErrorCode;
  readonly argument: string | undefined;
  /** The same in the ESM and the CJS copy, where `instanceof` is not. */
  readonly brand = BRAND;

  constructor(code: ErrorCode, message: string, argument?: string) {
    super(message);
    this.code = code;
    this.argument = argument;
  }
}

/**
 * Tells whether a caught value is a {@link LiftcoreError}, also when it was thrown by another copy of the library.
 *
 * @param error anything that was caught
 * @returns true for an error of this library
 * @example
 * import { isLiftcoreError, LiftcoreError } from "liftcore/foundation";
 * isLiftcoreError(new LiftcoreError("not-estimable", "no set can be used")) // => true
 * isLiftcoreError(new RangeError("something else")) // => false
 */
export function isLiftcoreError(error: unknown): error is LiftcoreError {
  return error instanceof Error && "brand" in error && error.brand === BRAND;
}
