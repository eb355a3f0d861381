import { parseArgs } from "node:util";
import { formats, type FormatId } from "../interchange/formats";
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
  readonly plan?: string;
  readonly trainingMonths?: number;
  readonly locale?: string;
  readonly trace: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const WEEKS = 12;

/** Understands the arguments after the command, or says in one line what is wrong with them. */
export function parseOptions(args: readonly string[]): Options | { readonly problem: string } {
  const parsed = tryParse(args);
  if ("problem" in parsed) return parsed;
  const { values, positionals } = parsed;
  const { exercise, today, unit, format, plan, locale } = values;
  const weeks = values.weeks === undefined ? WEEKS : Number(values.weeks);
  const months = values["training-months"] === undefined ? undefined : readNumber(values["training-months"]);
  if (today !== undefined && !isCalendarDate(today)) return { problem: `--today must be a date such as 2026-05-09, got ${String(values.today)}` };
  if (!Number.isInteger(weeks) || weeks < 1) return { problem: `--weeks must be a whole number from 1, got ${String(values.weeks)}` };
  if (months !== undefined && !(months >= 0)) return { problem: `--training-months must be a number from 0, got ${values["training-months"] ?? ""}` };
  if (unit !== undefined && !isOneOf(unit, MASS_UNITS)) return { problem: `--unit must be kg or lb, got ${unit}` };
  const formatIds = formats.map(({ id }) => id);
  if (format !== undefined && !isOneOf(format, formatIds)) return { problem: `--format must be one of ${formatIds.join(", ")}, got ${format}` };
  return {
    files: positionals,
    weeks,
    trace: values.trace,
    json: values.json,
    help: values.help,
    version: values.version,
    ...(exercise === undefined ? {} : { exercise }),
    ...(today === undefined ? {} : { today }),
    ...(unit === undefined ? {} : { unit }),
    ...(format === undefined ? {} : { format }),
    ...(plan === undefined ? {} : { plan }),
    ...(months === undefined ? {} : { trainingMonths: months }),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** An empty text is no number, though `Number` takes it for 0. */
function readNumber(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

function isOneOf<Word extends string>(word: string, words: readonly Word[]): word is Word {
  return words.some((one) => one === word);
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
