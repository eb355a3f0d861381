import { foldText } from "../../foundation/foldText";
import { isCalendarDate, type CalendarDate } from "../../units/calendar";
import { monthNumber } from "./monthNumber";

/** A day, and the wall-clock time where the text has one. */
export interface Moment {
  readonly date: CalendarDate;
  /** "17:52:12"; seconds the text leaves out are "00". */
  readonly time?: string;
}

/** Which number comes first in "11/12/2024". */
export type DayOrder = "day-first" | "month-first";

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\S.*))?$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(\S.*))?$/u;
/** After folding: "28 jun 2025 19 34", "28 de jun de 2025 19 34", "jun 28 2025 9 05 am". */
const DAY_AND_NAME = /^(\d{1,2}) (?:de )?(\p{L}+) (?:de )?(\d{4})(?: (?:a |as |um )?(\d.*))?$/u;
const NAME_AND_DAY = /^(\p{L}+) (\d{1,2}) (\d{4})(?: (?:at )?(\d.*))?$/u;
const CLOCK = /^(\d{1,2})[: ](\d{2})(?:[: ](\d{2}))?(?: ?([ap]) ?m)?$/u;

/** Reads a date with or without a time, in the spellings of the apps; `undefined` for a day or hour that does not exist. */
export function readMoment(text: string, dayOrder: DayOrder): Moment | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return makeMoment(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]);

  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) {
    const [, first, sign, second, year, time] = yearLast;
    const isDayFirst = sign === "." || dayOrder === "day-first";
    return isDayFirst ? makeMoment(year, second, first, time) : makeMoment(year, first, second, time);
  }

  const folded = foldText(text);
  const dayAndName = DAY_AND_NAME.exec(folded);
  if (dayAndName !== null) return makeMoment(dayAndName[3], monthText(dayAndName[2]), dayAndName[1], dayAndName[4]);
  const nameAndDay = NAME_AND_DAY.exec(folded);
  if (nameAndDay !== null) return makeMoment(nameAndDay[3], monthText(nameAndDay[1]), nameAndDay[2], nameAndDay[4]);
  return undefined;
}

function monthText(name = ""): string {
  return String(monthNumber(name) ?? "");
}

function makeMoment(year = "", month = "", day = "", clock?: string): Moment | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isCalendarDate(date)) return undefined;
  if (clock === undefined) return { date };
  const time = readClock(clock);
  return time === undefined ? undefined : { date, time };
}

function readClock(text: string): string | undefined {
  const match = CLOCK.exec(foldText(text));
  if (match === null) return undefined;
  const [, hourText = "", minute = "", second = "00", half] = match;
  const hour = half === undefined ? Number(hourText) : hourOfHalfDay(Number(hourText), half);
  if (hour === undefined || hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minute}:${second}`;
}

function hourOfHalfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** What the dates of one file say about their order of day and month. */
export interface DayOrderReading {
  readonly order: DayOrder;
  readonly sure: boolean;
}

const SLASHED = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{4}/u;

/** Decides the order of day and month for a whole file: a number above 12 settles it; without one it stays a guess. */
export function decideDayOrder(texts: readonly string[]): DayOrderReading {
  let any = false;
  for (const text of texts) {
    const match = SLASHED.exec(text);
    if (match === null) continue;
    if (Number(match[1]) > 12) return { order: "day-first", sure: true };
    if (Number(match[2]) > 12) return { order: "month-first", sure: true };
    any = true;
  }
  return { order: "month-first", sure: !any };
}
