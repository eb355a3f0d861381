import { LiftcoreError } from "../foundation/LiftcoreError";
import type { TextDecision } from "../interchange/bytes/textDecision";
import { describeBinary } from "./describeBinary";
import type { IssueTally } from "./issueTally";

/** Ends a conversion of a file that is no text. */
export function refuseBinary(decision: TextDecision): void {
  if (decision.binary === true) throw new LiftcoreError("unknown-format", describeBinary(decision), "file");
}

/** Ends a conversion of a file of which nothing could be used. */
export function refuseUnread(issues: IssueTally): void {
  const fatal = issues.fatal();
  if (fatal !== undefined) throw new LiftcoreError("invalid-data", fatal.message, "file");
}
