import { checkObject } from "../foundation/checkObject";
import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";

/**
 * Throws `invalid-argument` unless `value` has the shape of a log: an object with a list of sessions. What stands in the
 * sessions is not checked here; data from outside goes through `parseLog` first.
 */
export function checkLog(value: unknown): void {
  checkObject("log", value);
  if ("sessions" in value && Array.isArray(value.sessions)) return;
  refuseArgument("log", `must have a list of sessions, got ${describeValue(value)}`);
}
