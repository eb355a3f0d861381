import Papa from "papaparse";
import type { Session } from "../../log/types";
import type { MassUnit } from "../../units/mass";
import { guardFormula } from "../cells/formulaGuard";
import { keepRowsApart } from "./keepRowsApart";
import { createNamer } from "./nameInFile";
import type { WritableFormat } from "./writableFormat";
import { listRows, type WrittenRow } from "./writtenRow";

/** A column of an app's table. */
export interface WrittenColumn {
  readonly name: string;
  /** Words of people, which are made safe for spreadsheets; quoted always, or as any cell where they must be. */
  readonly text?: "quoted" | "plain";
  readonly cell: (row: WrittenRow) => string;
}

/** An app's table with a row per set. */
export interface TableWriter<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly delimiter: "," | ";";
  readonly hasOneUnit: boolean;
  readonly quotesHeader: boolean;
  readonly columns: (unit: MassUnit) => readonly WrittenColumn[];
  readonly visitOf: (session: Session) => string;
}

/** Makes a writable format of the description of an app's table. Entries without sets have no row, and neither have sessions without sets. */
export function defineTableWriter<const Id extends string>(table: TableWriter<Id>): WritableFormat<Id> {
  const { id, name, delimiter, hasOneUnit, quotesHeader, visitOf } = table;
  return {
    id,
    name,
    mediaType: "text/csv",
    extension: "csv",
    hasOneUnit,
    visitOf,
    open: ({ unit, catalogue }) => {
      const columns = table.columns(unit);
      const nameOf = createNamer(catalogue);
      const quotes = columns.map(({ text }) => text === "quoted");
      const write = (rows: string[][], quoted: boolean[] | boolean) =>
        rows.length === 0 ? "" : `${Papa.unparse(rows, { delimiter, newline: "\n", quotes: quoted })}\n`;
      return {
        head: () => write([columns.map((column) => column.name)], quotesHeader),
        session: (session) => write(listRows(session, nameOf).map((row) => [...keepRowsApart(writeCells(row, columns))]), quotes),
        tail: () => "",
      };
    },
  };
}

function writeCells(row: WrittenRow, columns: readonly WrittenColumn[]): readonly string[] {
  return columns.map(({ cell, text }) => (text === undefined ? cell(row) : guardFormula(cell(row))));
}
