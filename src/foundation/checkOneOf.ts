import { refuseArgument } from "./refuseArgument";
import { describeValue } from "./describeValue";

/** Throws `invalid-argument` unless `value` is one of the listed words or numbers; the message lists them. */
export function checkOneOf<const Word extends string | number>(
  argument: string,
  value: unknown,
  words: readonly Word[],
): asserts value is Word {
  if (words.some((word) => word === value)) return;
  refuseArgument(argument, `must be one of ${words.join(", ")}, got ${describeValue(value)}`);
}
