import { utc } from "@date-fns/utc/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISO } from "date-fns/formatISO";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { LiftcoreError } from "../foundation/LiftcoreError";
import { checkNumber } from "../foundation/checkNumber";
import { describeValue } from "../foundation/describeValue";

/** A day of the calendar as text, "2026-05-09"; it has no time and no zone, so no answer depends on where it is read. */
export type CalendarDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const IN_UTC = { in: utc } as const;

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
  return typeof value === "string" && SHAPE.test(value) && isValid(parseISO(value, IN_UTC));
}

/** Throws `invalid-argument` unless `value` is a {@link CalendarDate}. */
export function checkCalendarDate(argument: string, value: unknown): asserts value is CalendarDate {
  if (isCalendarDate(value)) return;
  throw new LiftcoreError(
    "invalid-argument",
    `${argument} must be a date written as 2026-05-09, got ${describeValue(value)}`,
    argument,
  );
}

/**
 * Moves a date by whole days.
 *
 * @param date a day of the calendar
 * @param days a whole number from -100 000 to 100 000, negative for earlier
 * @returns the day that many days later
 * @throws LiftcoreError `invalid-argument` for a date that does not exist or a fraction of a day
 * @example
 * import { addCalendarDays } from "liftcore/units";
 * addCalendarDays("2026-03-28", 2) // => "2026-03-30"
 */
export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  checkCalendarDate("date", date);
  checkNumber("days", days, { min: -100_000, max: 100_000, step: 1 });
  return writeDate(addDays(parseISO(date, IN_UTC), days));
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
  checkCalendarDate("from", from);
  checkCalendarDate("to", to);
  return differenceInCalendarDays(parseISO(to, IN_UTC), parseISO(from, IN_UTC), IN_UTC);
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
  checkCalendarDate("date", date);
  return writeDate(startOfISOWeek(parseISO(date, IN_UTC)));
}

function writeDate(date: Date): CalendarDate {
  return formatISO(date, { representation: "date" });
}
