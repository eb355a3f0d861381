import { describeValue } from "../../foundation/describeValue";
import { refuseArgument } from "../../foundation/refuseArgument";

/** Runtimes differ on zones written as "+02:00", so only names are taken. */
const ZONE_NAME = /^[a-z][a-z0-9_+/-]*$/iu;

/** Throws `invalid-argument` unless `value` is the name of a time zone that the runtime knows, such as "Europe/Rome". */
export function checkTimeZone(argument: string, value: unknown): asserts value is string {
  if (typeof value === "string" && ZONE_NAME.test(value) && isKnown(value)) return;
  refuseArgument(argument, `must be a time zone such as "Europe/Rome" or "UTC", got ${describeValue(value)}`);
}

/** What the zone library itself asks; its answer for an unknown name is a guess from any digits in it. */
function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
