import { describeValue } from "./describeValue";
import { refuseArgument } from "./refuseArgument";

/** Throws `invalid-argument` unless `value` is true or false. */
export function checkFlag(argument: string, value: unknown): asserts value is boolean {
  if (typeof value !== "boolean") refuseArgument(argument, `must be true or false, got ${describeValue(value)}`);
}
