import { isCalendarDate } from "../../units/calendar";
import type { Moment } from "./readMoment";

/** The furthest a `Date` goes from 1970, either way. */
const FURTHEST_MILLISECONDS = 8.64e15;

/**
 * Turns milliseconds since 1970 into the moment they are in UTC, parts of a second dropped; `undefined` for what is no
 * finite number or lies outside the years 0000 to 9999. Seconds are to be multiplied by 1000 first.
 */
export function momentOfEpoch(milliseconds: number): Moment | undefined {
  if (!(Math.abs(milliseconds) <= FURTHEST_MILLISECONDS)) return undefined;
  const text = new Date(milliseconds).toISOString();
  const date = text.slice(0, 10);
  return isCalendarDate(date) ? { date, time: text.slice(11, 19), offset: "Z" } : undefined;
}
