import { parseArgs } from "node:util";
import { DAY_ORDERS, type DayOrder } from "../interchange/cells/dayOrder";
import { checkTimeZone } from "../interchange/cells/checkTimeZone";
import { formats, WRITABLE_FORMATS, type FormatId, type WritableFormatId } from "../interchange/formats";
import { isCalendarDate, type CalendarDate } from "../units/calendar";
import { MASS_UNITS, type MassUnit } from "../units/mass";

/** What stands on the command line, understood. */
export interface Options {
  readonly files: readonly string[];
  readonly exercise: string | undefined;
  readonly today: CalendarDate | undefined;
  readonly weeks: number;
  readonly unit: MassUnit | undefined;
  readonly format: FormatId | undefined;
  readonly timeZone: string | undefined;
  readonly dayOrder: DayOrder | undefined;
  readonly to: WritableFormatId | undefined;
  readonly toUnit: MassUnit | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly plan: string | undefined;
  readonly trainingMonths: number | undefined;
  readonly locale: string | undefined;
  readonly trace: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const WEEKS = 12;
const FORMAT_IDS = /* @__PURE__ */ formats.map(({ id }) => id);
const WRITABLE_IDS = /* @__PURE__ */ WRITABLE_FORMATS.map(({ id }) => id);

/** Understands the arguments after the command, or says in one line what is wrong with them. */
export function parseOptions(args: readonly string[]): Options | { readonly problem: string } {
  const parsed = tryParse(args);
  if ("problem" in parsed) return parsed;
  const { values, positionals } = parsed;
  const problems: string[] = [];
  const read = <Value>(name: TextOption, wanted: string, understand: (text: string) => Value | undefined): Value | undefined => {
    const text = values[name];
    const value = text === undefined ? undefined : understand(text);
    if (text !== undefined && value === undefined) problems.push(`--${name} must be ${wanted}, got ${text}`);
    return value;
  };
  const { exercise, out, force, plan, locale, trace, json, help, version } = values;
  const options = {
    ...{ files: positionals, exercise, out, force, plan, locale, trace, json, help, version },
    today: read("today", "a date such as 2026-05-09", (text) => (isCalendarDate(text) ? text : undefined)),
    weeks: read("weeks", "a whole number from 1", readWhole) ?? WEEKS,
    trainingMonths: read("training-months", "a number from 0", readNumber),
    unit: read("unit", "kg or lb", (text) => findIn(text, MASS_UNITS)),
    format: read("format", `one of ${FORMAT_IDS.join(", ")}`, (text) => findIn(text, FORMAT_IDS)),
    dayOrder: read("day-order", "day-first or month-first", (text) => findIn(text, DAY_ORDERS)),
    timeZone: read("time-zone", "a time zone such as Europe/Rome", (text) => (isTimeZone(text) ? text : undefined)),
    to: read("to", `one of ${WRITABLE_IDS.join(", ")}`, (text) => findIn(text, WRITABLE_IDS)),
    toUnit: read("to-unit", "kg or lb", (text) => findIn(text, MASS_UNITS)),
  };
  const [problem] = problems;
  return problem === undefined ? options : { problem };
}

type TextOption = "today" | "weeks" | "training-months" | "unit" | "format" | "day-order" | "time-zone" | "to" | "to-unit";

/** An empty text is no number, though `Number` takes it for 0. */
function readNumber(text: string): number | undefined {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return value >= 0 ? value : undefined;
}

function readWhole(text: string): number | undefined {
  const value = readNumber(text);
  return Number.isInteger(value) && value !== 0 ? value : undefined;
}

function findIn<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === text);
}

function isTimeZone(text: string): boolean {
  try {
    checkTimeZone("timeZone", text);
    return true;
  } catch {
    return false;
  }
}

function tryParse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        exercise: { type: "string" },
        today: { type: "string" },
        weeks: { type: "string" },
        unit: { type: "string" },
        format: { type: "string" },
        "day-order": { type: "string" },
        "time-zone": { type: "string" },
        to: { type: "string" },
        "to-unit": { type: "string" },
        out: { type: "string" },
        force: { type: "boolean", default: false },
        plan: { type: "string" },
        "training-months": { type: "string" },
        locale: { type: "string" },
        trace: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false, short: "h" },
        version: { type: "boolean", default: false, short: "v" },
      },
    });
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}
