import { refuseArgument } from "./refuseArgument";
import { describeValue } from "./describeValue";

/** Throws `invalid-argument` unless `value` is a list, as plain JavaScript may forget to pass one. */
export function checkList(argument: string, value: unknown): asserts value is readonly unknown[] {
  if (Array.isArray(value)) return;
  refuseArgument(argument, `must be a list, got ${describeValue(value)}`);
}
