import Papa from "papaparse";
import type { Session } from "../../log/types";
import type { FileFormat } from "../fileFormat";
import type { WritableFormat } from "../writing/writableFormat";
import { CSV_HEADER, ENTRY_COLUMNS, SESSION_COLUMNS, SET_COLUMNS, VERSION_COLUMN, type CsvColumn } from "./csvColumns";
import { writeCsvText, writeCsvWords } from "./csvText";
import { openLiftcoreCsv } from "./openLiftcoreCsv";

/** Raised when a table can no longer be read by the version before; every earlier one stays readable. */
const VERSION = "1";
const ID = "liftcore-csv";
const NAME = "liftcore CSV";

/** Our own table, a row per set; an entry without sets and a session without entries have a row as well. */
export const liftcoreCsv: FileFormat<typeof ID> = {
  id: ID,
  name: NAME,
  claims: ({ header }) => REQUIRED.every((name) => header.includes(name)),
  open: openLiftcoreCsv,
};

/** Writes our own table, in which every field of a log has a column. */
export const liftcoreCsvWriter: WritableFormat<typeof ID> = {
  id: ID,
  name: NAME,
  mediaType: "text/csv",
  extension: "csv",
  hasOneUnit: false,
  visitOf: ({ id }) => id,
  open: () => ({
    head: () => `${Papa.unparse([[...CSV_HEADER]], LAYOUT)}\n`,
    session: (session) => `${Papa.unparse(listCells(session), LAYOUT)}\n`,
    tail: () => "",
  }),
};

const REQUIRED = [VERSION_COLUMN, "sessionId", "date", "exerciseId", "kind"];
const LAYOUT = { delimiter: ",", newline: "\n" };

function listCells(session: Session): string[][] {
  const sessionCells = [VERSION, ...writeCells(SESSION_COLUMNS, session)];
  const noSet = SET_COLUMNS.map(() => "");
  if (session.entries.length === 0) return [[...sessionCells, "", ...ENTRY_COLUMNS.map(() => ""), ...noSet]];
  return session.entries.flatMap((entry, place) => {
    const entryCells = [...sessionCells, String(place + 1), ...writeCells(ENTRY_COLUMNS, entry)];
    if (entry.sets.length === 0) return [[...entryCells, ...noSet]];
    return entry.sets.map((set) => [...entryCells, ...writeCells(SET_COLUMNS, set)]);
  });
}

function writeCells<Part>(columns: readonly CsvColumn<Part>[], part: Part): readonly string[] {
  return columns.map((column) => writeCell(column, part));
}

function writeCell<Part>({ valueOf }: CsvColumn<Part>, part: Part): string {
  const value = valueOf(part);
  if (value === undefined) return "";
  if (typeof value === "string") return writeCsvText(value);
  if (typeof value !== "object") return String(value);
  return Array.isArray(value) ? writeCsvWords(value) : writeCsvText(JSON.stringify(value));
}
