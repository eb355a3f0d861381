import { foldText } from "../../foundation/foldText";
import { isCalendarDate, type CalendarDate } from "../../units/calendar";
import type { DayOrder } from "./dayOrder";
import { monthNumber } from "./monthNumber";
import { readClock } from "./readClock";

/** A day, the wall-clock time where the text has one, and its offset from UTC where the text has that too. */
export interface Moment {
  readonly date: CalendarDate;
  /** "17:52:12"; seconds the text leaves out are "00", parts of a second are dropped. */
  readonly time?: string;
  /** "Z", "+02:00" or "-05:30"; only beside a time. */
  readonly offset?: string;
}

/** What most apps write; the rest is for the others. */
const PLAIN = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/u;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](.+))?$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,? (.+))?$/u;
/** Where the time begins in a date that names its month. */
const CLOCK_START = / \d{1,2}[:.]\d{2}/u;
/** The words for "at" after the date, and the Russian one for "year". */
const TAIL = "(?: (?:at|a|as|a las|alle|um|om|o|г|в|г в))?$";
/** After folding: "28 jun 2025", "28 de jun de 2025", "jun 28 2025". */
const DAY_AND_NAME = /* @__PURE__ */ new RegExp(`^(\\d{1,2}) (?:de )?(\\p{L}+) (?:de )?(\\d{4}|\\d{2})${TAIL}`, "u");
const NAME_AND_DAY = /* @__PURE__ */ new RegExp(`^(\\p{L}+) (\\d{1,2}) (\\d{4}|\\d{2})${TAIL}`, "u");
const LONGEST_MOMENT = 64;

/**
 * Reads a date with or without a time, in the spellings of the apps and of spreadsheets; `undefined` for a day, an hour or
 * an offset that does not exist. Dotted dates have the day first whatever `dayOrder` says. Of two digits of a year, 70
 * to 99 are the 20th century and the rest the 21st, which is judgement: no app is older.
 */
export function readMoment(text: string, dayOrder: DayOrder): Moment | undefined {
  if (text.length > LONGEST_MOMENT) return undefined;
  if (PLAIN.test(text) && isCalendarDate(text.slice(0, 10))) return { date: text.slice(0, 10), time: text.slice(11) };
  const plain = text.replace(/\s+/gu, " ").trim();
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) return makeMoment(yearFirst[1], yearFirst[3], yearFirst[4], yearFirst[5]);

  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast === null) return readNamedMonth(plain);
  const [, first, sign, second, year, clock] = yearLast;
  const isDayFirst = sign === "." || dayOrder === "day-first";
  return isDayFirst ? makeMoment(year, second, first, clock) : makeMoment(year, first, second, clock);
}

function readNamedMonth(plain: string): Moment | undefined {
  const end = CLOCK_START.exec(plain)?.index;
  const folded = foldText(plain.slice(0, end));
  const clock = end === undefined ? undefined : plain.slice(end);
  const dayAndName = DAY_AND_NAME.exec(folded);
  if (dayAndName !== null) return makeMoment(dayAndName[3], monthText(dayAndName[2]), dayAndName[1], clock);
  const nameAndDay = NAME_AND_DAY.exec(folded);
  if (nameAndDay !== null) return makeMoment(nameAndDay[3], monthText(nameAndDay[1]), nameAndDay[2], clock);
  return undefined;
}

function monthText(name = ""): string {
  return String(monthNumber(name) ?? "");
}

function makeMoment(year = "", month = "", day = "", clock?: string): Moment | undefined {
  const date = `${fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isCalendarDate(date)) return undefined;
  if (clock === undefined) return { date };
  const clockTime = readClock(clock);
  return clockTime === undefined ? undefined : { date, ...clockTime };
}

function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) >= 70 ? `19${year}` : `20${year}`;
}
