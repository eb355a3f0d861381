import { readClock } from "../../cells/readClock";
import { readNumber } from "../../cells/readNumber";

/** Hours with more decimals than this are exact to the second. */
const COARSE = /^\d+(?:[.,]\d{1,2})?$/u;
const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;

/**
 * Reads how many seconds a workout lasted, as text: hours rounded to a tenth or so say less than the clock, which has
 * minutes; over a day only the hours tell. What cannot be read is given back.
 */
export function readHours(hoursText: string, startText: string, endText: string): string {
  const hours = readNumber(hoursText);
  if (hours === undefined) return hoursText;
  const start = secondOfDay(startText);
  const end = secondOfDay(endText);
  if (start === undefined || end === undefined || hours >= 24 || !COARSE.test(hoursText)) return String(Math.round(hours * SECONDS_PER_HOUR));
  return String((end - start + SECONDS_PER_DAY) % SECONDS_PER_DAY);
}

function secondOfDay(text: string): number | undefined {
  const time = readClock(text)?.time;
  if (time === undefined) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}
