import { cellOf, faultyCell, type Cell } from "../cells/cell";
import { placeInZone } from "../cells/placeInZone";
import type { DayOrder } from "../cells/dayOrder";
import { readMoment, type Moment } from "../cells/readMoment";
import { rememberLast } from "../cells/rememberLast";
import type { CalendarDate } from "../../units/calendar";

/** When a row says its session, or its set, began. */
export interface Start {
  /** The day where the lifter was. */
  readonly date: CalendarDate;
  /** ISO 8601; undefined where the text has no time of day. */
  readonly startedAt: string | undefined;
  /** The same for one text in every zone: what ids are made of. */
  readonly written: string;
  readonly moment: Moment;
}

/** Reads the start of a row. */
export type StartReader = (text: string) => Cell<Start>;

/** Makes a reader of starts; a text that repeats the one before is not read again, as an export has the start of a workout on all its rows. */
export function createStartReader(dayOrder: DayOrder, timeZone: string | undefined): StartReader {
  return rememberLast((text) => {
    const moment = readMoment(text, dayOrder);
    if (moment === undefined) return faultyCell("unreadable-date", "the date cannot be read or does not exist");
    const { date, time, offset = "" } = moment;
    const placed = placeInZone(moment, timeZone);
    return cellOf({
      date: placed.date,
      startedAt: placed.startedAt,
      written: time === undefined ? date : `${date}T${time}${offset}`,
      moment,
    });
  });
}
