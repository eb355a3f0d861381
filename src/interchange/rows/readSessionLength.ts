import { daysBetween } from "../../units/calendar";
import type { IssueCode } from "../importIssue";
import type { Journal } from "../journal";
import { readDuration } from "../cells/readDuration";
import type { Moment } from "../cells/readMoment";
import { LONGEST_SESSION_SECONDS } from "../plausible";
import { readNumber } from "../cells/readNumber";
import { placeOf, textOf, type TableRow } from "../table/tableRow";
import type { StartReader } from "./startReader";

const SECONDS_PER_DAY = 86_400;

/** The columns that say how long a session lasted, the plainest first. */
const LENGTH_FIELDS = ["durationSeconds", "duration", "end"] as const;

/** Reads how many seconds a session lasted where its first row says so believably; what cannot be believed is preserved. */
export function readSessionLength(
  row: TableRow,
  start: Moment,
  sessionId: string,
  startOf: StartReader,
  journal: Journal,
): number | undefined {
  const field = LENGTH_FIELDS.find((candidate) => textOf(row, candidate) !== "");
  if (field === undefined) return undefined;
  const text = textOf(row, field);
  const readers = {
    durationSeconds: () => readNumber(text),
    duration: () => readDuration(text),
    end: () => secondsBetween(start, startOf(text).value?.moment),
  };
  const seconds = readers[field]();
  if (seconds === 0) return undefined;
  const fault = findFault(seconds, field);
  if (fault === undefined) return seconds;
  const place = placeOf(row, field);
  journal.report(fault.code, fault.message, place);
  journal.preserve({ sessionId, ...place });
  return undefined;
}

function findFault(
  seconds: number | undefined,
  field: (typeof LENGTH_FIELDS)[number],
): { readonly code: IssueCode; readonly message: string } | undefined {
  if (seconds === undefined) {
    const code = field === "end" ? "unreadable-end" : "unreadable-duration";
    return { code, message: "how long the workout lasted cannot be read" };
  }
  if (seconds < 0) return { code: "ends-before-start", message: "the workout ends before it starts" };
  if (seconds <= LONGEST_SESSION_SECONDS) return undefined;
  return { code: "implausible-duration", message: "the workout seems to have been left open" };
}

function secondsBetween(start: Moment, end: Moment | undefined): number | undefined {
  if (end?.time === undefined || start.time === undefined || end.offset !== start.offset) return undefined;
  return daysBetween(start.date, end.date) * SECONDS_PER_DAY + secondOfDay(end.time) - secondOfDay(start.time);
}

function secondOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}
