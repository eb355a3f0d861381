import type { Session } from "./types";

/** Orders sessions by date, then by start, then by id, so that any order of input gives one log. */
export function bySessionOrder(a: Session, b: Session): number {
  return compareText(a.date, b.date) || compareText(a.startedAt ?? "", b.startedAt ?? "") || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
