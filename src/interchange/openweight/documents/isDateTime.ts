import { isCalendarDate } from "../../../units/calendar";

const DAY_LENGTH = "2026-05-09".length;
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/iu;

/**
 * Tells whether a text is a date-time as JSON Schema validators read RFC 3339: a day that exists, a separator of "T" or a
 * space, a time with seconds, and an offset, whose minutes and colon may be absent. 60 seconds are a leap second and stand
 * only at the end of a day in UTC.
 */
export function isDateTime(text: string): boolean {
  if (!isCalendarDate(text.slice(0, DAY_LENGTH)) || !/^[t\s]$/iu.test(text.charAt(DAY_LENGTH))) return false;
  const match = TIME.exec(text.slice(DAY_LENGTH + 1));
  if (match === null) return false;
  const [, hourText, minuteText, secondText, sign, offsetHourText = "0", offsetMinuteText = "0"] = match;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  const [offsetHour, offsetMinute] = [Number(offsetHourText), Number(offsetMinuteText)];
  if (offsetHour > 23 || offsetMinute > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const direction = sign === "-" ? -1 : 1;
  const utcMinute = minute - offsetMinute * direction;
  const utcHour = hour - offsetHour * direction - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}
