import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { millisecondsInDay } from "date-fns/constants";
import { formatISO } from "date-fns/formatISO";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { refuseArgument } from "../foundation/refuseArgument";
import { checkNumber } from "../foundation/checkNumber";
import { describeValue } from "../foundation/describeValue";

/** A day of the calendar as text, "2026-05-09"; it has no time and no zone, so no answer depends on where it is read. */
export type CalendarDate = string;

const SHAPE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Tells whether a value is a day that exists, written as year-month-day.
 *
 * @param value anything
 * @returns true for "2024-02-29", false for "2023-02-29" and for anything that is not such a text
 * @example
 * import { isCalendarDate } from "liftcore/units";
 * isCalendarDate("2024-02-29") // => true
 * isCalendarDate("2023-02-31") // => false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return parseDate(value) !== undefined;
}

/** Throws `invalid-argument` unless `value` is a {@link CalendarDate}. */
export function checkCalendarDate(argument: string, value: unknown): asserts value is CalendarDate {
  readDate(argument, value);
}

/** Midnight UTC of a day that exists. A date that does not, such as 31 February, would roll over into another day. */
function parseDate(value: unknown): Date | undefined {
  if (typeof value !== "string" || !SHAPE.test(value)) return undefined;
  const date = new UTCDateMini(value);
  return date.getUTCDate() === Number(value.slice(-2)) ? date : undefined;
}

function readDate(argument: string, value: unknown): Date {
  const date = parseDate(value);
  if (date !== undefined) return date;
  refuseArgument(argument, `must be a date written as 2026-05-09, got ${describeValue(value)}`);
}

/**
 * Moves a date by whole days.
 *
 * @param date a day of the calendar
 * @param days a whole number from -100 000 to 100 000, negative for earlier
 * @returns the day that many days later
 * @throws LiftcoreError `invalid-argument` for a date that does not exist, a fraction of a day or a result beyond the years 0000 to 9999
 * @example
 * import { addCalendarDays } from "liftcore/units";
 * addCalendarDays("2026-03-28", 2) // => "2026-03-30"
 */
export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  const start = readDate("date", date);
  checkNumber("days", days, { min: -100_000, max: 100_000, step: 1 });
  return writeDate("days", addDays(start, days));
}

/**
 * Counts the days from one date to another.
 *
 * @param from a day of the calendar
 * @param to a day of the calendar
 * @returns whole days, negative when `to` is earlier
 * @throws LiftcoreError `invalid-argument` for a date that does not exist
 * @example
 * import { daysBetween } from "liftcore/units";
 * daysBetween("2025-08-26", "2025-11-24") // => 90
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const start = readDate("from", from);
  const end = readDate("to", to);
  return (end.getTime() - start.getTime()) / millisecondsInDay;
}

/**
 * Finds the Monday of the week a date lies in.
 *
 * @param date a day of the calendar
 * @returns that week's Monday (ISO 8601)
 * @throws LiftcoreError `invalid-argument` for a date that does not exist
 * @example
 * import { startOfWeek } from "liftcore/units";
 * startOfWeek("2026-05-09") // => "2026-05-04"
 */
export function startOfWeek(date: CalendarDate): CalendarDate {
  return writeDate("date", startOfISOWeek(readDate("date", date)));
}

function writeDate(argument: string, date: Date): CalendarDate {
  const text = formatISO(date, { representation: "date" });
  if (SHAPE.test(text)) return text;
  refuseArgument(argument, `must lead to a day of the years 0000 to 9999, got ${text}`);
}
