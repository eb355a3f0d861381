import { tzOffset } from "@date-fns/tz/tzOffset";
import { millisecondsInDay, millisecondsInMinute } from "date-fns/constants";
import type { CalendarDate } from "../../units/calendar";
import { momentOfEpoch } from "./momentOfEpoch";
import type { Moment } from "./readMoment";

/** When a session took place, in the form a log has it. */
export interface PlacedMoment {
  /** The day on the lifter's calendar, as far as it can be known. */
  readonly date: CalendarDate;
  /** ISO 8601, "2026-06-29T06:56:39+02:00"; without an offset where none is known, absent without a time. */
  readonly startedAt?: string;
  /**
   * The day or the offset is taken for granted: a time in UTC while the lifter's zone is not named, or a time that the
   * clocks of the zone show twice or never.
   */
  readonly assumed?: true;
}

/**
 * Places a moment in the lifter's time zone. A moment with an offset becomes what the clocks of the zone showed then, or
 * stays as written without a zone. A moment without one is taken for the zone's wall clock and gets its offset: of a
 * time shown twice, when clocks go back, the earlier; a time skipped, when they go forward, is as much later as was
 * skipped (02:30 becomes 03:30). The same moment and zone always give the same answer, so it may be kept.
 *
 * @param moment the moment as read
 * @param timeZone a zone name that `checkTimeZone` has passed
 * @returns the day, and the start where the moment has a time
 */
export function placeInZone({ date, time, offset }: Moment, timeZone?: string): PlacedMoment {
  if (time === undefined) return { date };
  if (offset !== undefined) {
    const asWritten = { date, startedAt: `${date}T${time}${offset}` };
    if (timeZone === undefined) return offset === "Z" ? { ...asWritten, assumed: true } : asWritten;
    return placeInstant(Date.parse(asWritten.startedAt), timeZone) ?? asWritten;
  }
  const asWritten = { date, startedAt: `${date}T${time}` };
  return timeZone === undefined ? asWritten : (placeWallClock(Date.parse(`${date}T${time}Z`), timeZone) ?? asWritten);
}

/** What the zone's clocks show at an instant; `undefined` where that is outside the years 0000 to 9999. */
function placeInstant(instant: number, timeZone: string): PlacedMoment | undefined {
  const minutes = offsetMinutes(instant, timeZone);
  const local = momentOfEpoch(instant + minutes * millisecondsInMinute);
  if (local?.time === undefined) return undefined;
  return { date: local.date, startedAt: `${local.date}T${local.time}${offsetText(minutes)}` };
}

/**
 * The instant at which the zone's clocks show a time, given as if it were UTC. The offsets a day before and a day after
 * are the only two it can have: no zone is further than 14 hours from UTC, and none changes twice in two days.
 */
function placeWallClock(wall: number, timeZone: string): PlacedMoment | undefined {
  const before = offsetMinutes(wall - millisecondsInDay, timeZone);
  const after = offsetMinutes(wall + millisecondsInDay, timeZone);
  const [earlier, later] = [before, after].map((minutes) => wall - minutes * millisecondsInMinute);
  if (earlier === undefined || later === undefined) return undefined;
  if (before === after) return placeInstant(earlier, timeZone);
  const isEarlier = offsetMinutes(earlier, timeZone) === before;
  const isLater = offsetMinutes(later, timeZone) === after;
  const placed = placeInstant(isLater && !isEarlier ? later : earlier, timeZone);
  return placed === undefined || isEarlier !== isLater ? placed : { ...placed, assumed: true };
}

/** In whole minutes, as ISO 8601 writes them; only zones before 1972 had seconds. */
function offsetMinutes(instant: number, timeZone: string): number {
  return Math.round(tzOffset(timeZone, new Date(instant)));
}

function offsetText(minutes: number): string {
  if (minutes === 0) return "Z";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
