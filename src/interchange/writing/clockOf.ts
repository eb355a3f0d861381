import type { Session } from "../../log/types";

const DATE_LENGTH = "2026-05-09T".length;

/** The wall clock of a session's start as "17:52:12"; midnight where none is known, as these apps have no day without a time. */
export function clockOf({ startedAt = "" }: Session): string {
  const [, minutes = "00:00", seconds = ":00"] = /^(\d\d:\d\d)(:\d\d)?/u.exec(startedAt.slice(DATE_LENGTH)) ?? [];
  return minutes + seconds;
}
