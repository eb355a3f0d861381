import { refuseArgument } from "./refuseArgument";
import { describeValue } from "./describeValue";

/** Throws `invalid-argument` unless `value` is a string. */
export function checkText(argument: string, value: unknown): asserts value is string {
  if (typeof value === "string") return;
  refuseArgument(argument, `must be a string, got ${describeValue(value)}`);
}
