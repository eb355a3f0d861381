import { LiftcoreError } from "./LiftcoreError";
import { describeValue } from "./describeValue";

/** Throws `invalid-argument` unless `value` is one of the listed words or numbers; the message lists them. */
export function checkOneOf<const Word extends string | number>(
  argument: string,
  value: unknown,
  words: readonly Word[],
): asserts value is Word {
  if (words.some((word) => word === value)) return;
  throw new LiftcoreError(
    "invalid-argument",
    `${argument} must be one of ${words.join(", ")}, got ${describeValue(value)}`,
    argument,
  );
}
