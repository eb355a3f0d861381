import { refuseArgument } from "./refuseArgument";
import { describeValue } from "./describeValue";

/** Throws `invalid-argument` unless `value` is an object with fields, as plain JavaScript may forget to pass one. */
export function checkObject(argument: string, value: unknown): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  refuseArgument(argument, `must be an object, got ${describeValue(value)}`);
}
