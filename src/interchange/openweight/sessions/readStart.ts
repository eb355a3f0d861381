import type { CalendarDate } from "../../../units/calendar";
import { placeInZone, type PlacedMoment } from "../../cells/placeInZone";

const PARTS = /^(\d{4}-\d{2}-\d{2}).((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)(z|[+-]\d\d(?::?\d\d)?)$/iu;
/** What RFC 3339 writes where the offset to local time is not known. */
const UNKNOWN_OFFSET = "-00:00";
const MIDNIGHT = "00:00:00";

/**
 * Reads the date-time of a workout: the day as written and the instant in our spelling, or both as the clocks of a time
 * zone showed them. `-00:00` is an unknown offset, so the time stays a wall-clock time; midnight with it is a day without a
 * time, as {@link writeStart} writes it. A leap second has no place in a log.
 */
export function readStart(dateTime: string, timeZone: string | undefined): PlacedMoment {
  const match = PARTS.exec(dateTime);
  if (match === null) return { date: dateTime.slice(0, "2026-05-09".length) };
  const [, date = "", time = "", written = ""] = match;
  const offset = spellOffset(written);
  if (offset !== UNKNOWN_OFFSET) return placeInZone({ date, time, offset }, timeZone);
  return time === MIDNIGHT ? { date } : placeInZone({ date, time }, timeZone);
}

function spellOffset(offset: string): string {
  const digits = offset.replace(/[:z]/giu, "");
  return digits === "" ? "Z" : `${digits.slice(0, 3)}:${digits.slice(3).padEnd(2, "0")}`;
}

/** Writes when a session began as openweight wants it, to the second and with an offset. */
export function writeStart({ date, startedAt }: { readonly date: CalendarDate; readonly startedAt?: string }): string {
  if (startedAt === undefined) return `${date}T${MIDNIGHT}${UNKNOWN_OFFSET}`;
  const [, start = "", second = ":00", offset = UNKNOWN_OFFSET] = /^(.{16})(:[\d.]+)?(Z|[+-].*)?$/u.exec(startedAt) ?? [];
  return `${start}${second}${offset}`;
}

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * Whether two starts are one: the same instant to the second, whatever offset each is written with, or the same wall-clock
 * time where one has no offset.
 */
export function isSameStart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  if (OFFSET.test(a) && OFFSET.test(b)) return secondOf(a) === secondOf(b);
  return OFFSET.test(a) !== OFFSET.test(b) && a.replace(OFFSET, "") === b.replace(OFFSET, "");
}

function secondOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
