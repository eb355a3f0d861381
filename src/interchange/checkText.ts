import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";

/** Throws `invalid-argument` unless `value` is text. */
export function checkText(value: unknown): asserts value is string {
  if (typeof value === "string") return;
  throw new LiftcoreError("invalid-argument", `text must be a string, got ${describeValue(value)}`, "text");
}
