import { foldText } from "../../foundation/foldText";
import { readNumber } from "../cells/readNumber";
import { readRepetitions } from "../cells/readRepetitions";
import type { FileFormat } from "../fileFormat";
import { defineTableFormat } from "../table/defineTableFormat";
import { matchColumns } from "../table/matchColumns";
import { asUnfit, createSetTable, type SetTexts } from "../table/setTable";
import { TABLE_FIELDS, type TableField } from "../table/tableField";
import type { TableFormat, Unfolding } from "../table/tableFormat";
import { joinOwnName, readOwnLoad } from "./spreadsheet/ownCells";
import { NOTE_WORDS, OWN_COLUMNS, OWN_MARKS } from "./spreadsheet/ownColumns";

/** What a column that counts equal sets is called, folded; "set" in the singular numbers them. */
const COUNTS: readonly string[] = ["sets", "no of sets", "number of sets", "satze", "series"];
/** More sets of one exercise in a row of a table are a mistyped number; judgement. */
const MOST_SETS = 50;

/** One of these every such table has. */
const WORK_FIELDS = ["reps", "seconds", "distanceKilometres", "distanceMiles", "distanceMetres"] as const;

/**
 * A lifter's own table with a row a set, or a row for several equal sets where a column counts them. It needs a day, an
 * exercise, and repetitions, time or distance.
 */
export const spreadsheet: FileFormat<"spreadsheet"> = /* @__PURE__ */ defineSpreadsheet();

function defineSpreadsheet(): FileFormat<"spreadsheet"> {
  const table: TableFormat<"spreadsheet"> = {
    id: "spreadsheet",
    name: "Spreadsheet",
    columns: { ...OWN_COLUMNS, setNote: NOTE_WORDS },
    required: [["start"], ["exercise"], WORK_FIELDS],
    marks: OWN_MARKS,
    numbersSets: true,
    sessionBy: "day",
    negativeIsAssistance: true,
  };
  return defineTableFormat({ ...table, unfold: (header) => unfoldRows(header, table) });
}

function unfoldRows(names: readonly string[], table: TableFormat): Unfolding {
  const header = matchColumns(names, table);
  const { equipment, variant, ...places } = header.places;
  const fields = TABLE_FIELDS.filter((field) => Object.hasOwn(places, field));
  const loadFields = (["load", "loadKg", "loadLb"] as const).filter((field) => Object.hasOwn(places, field));
  const count = header.kept.find((place) => COUNTS.includes(foldText(names[place] ?? "")));
  const work = WORK_FIELDS.find((field) => Object.hasOwn(places, field)) ?? "reps";
  const known = { ...header, unknown: header.unknown.filter((place) => place !== count) };
  const { columns, cut, finish } = createSetTable(known, fields, places);
  const unfold: Unfolding["unfold"] = (record) => {
    const { cells, state } = record;
    const isTooWide = cells.slice(names.length).some((cell) => cell.trim() !== "");
    if (cells.length < names.length || isTooWide || state === "too-long") return [asUnfit(record, header)];
    const textAt = (place: number | undefined) => cells[place ?? -1]?.trim() ?? "";
    const texts: SetTexts = {
      exercise: joinOwnName([textAt(places.exercise), textAt(equipment), textAt(variant)]),
      ...Object.fromEntries(loadFields.map((field) => [field, readOwnLoad(textAt(places[field]))])),
    };
    const sets = readCount(textAt(count));
    if (sets === undefined) return finish(record, [cut(record, { ...places, [work]: count }, { ...texts, [work]: refuse(textAt(count), work) })]);
    const row = cut(record, places, texts);
    return finish(record, Array.from({ length: sets }, () => row));
  };
  return { columns, unfold };
}

/** How many sets a row stands for; `undefined` where that cannot be told, or is none or too many. */
function readCount(text: string): number | undefined {
  const sets = text === "" ? 1 : readNumber(text);
  return sets !== undefined && Number.isInteger(sets) && sets >= 1 && sets <= MOST_SETS ? sets : undefined;
}

/** A count that is of no use takes the place of the work done, for the issue with which its row is rejected: "3-4", "60 sets". */
function refuse(text: string, work: TableField): string {
  return work === "reps" && readRepetitions(text).fault?.code === "unreadable-number" ? text : `${text} sets`;
}
