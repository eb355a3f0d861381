import { parseArgs } from "node:util";
import { isTimeZone } from "./isTimeZone";
import { formats, WRITABLE_FORMATS, type FormatId, type WritableFormatId } from "../interchange/formats";
import { isCalendarDate, type CalendarDate } from "../units/calendar";
import { MASS_UNITS, type MassUnit } from "../units/mass";

/** What stands on the command line, understood. */
export interface Options {
  readonly files: readonly string[];
  readonly exercise?: string;
  readonly today?: CalendarDate;
  readonly weeks: number;
  readonly unit?: MassUnit;
  readonly format?: FormatId;
  readonly timeZone?: string;
  readonly to?: WritableFormatId;
  readonly toUnit?: MassUnit;
  readonly out?: string;
  readonly force: boolean;
  readonly plan?: string;
  readonly trainingMonths?: number;
  readonly locale?: string;
  readonly trace: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}
