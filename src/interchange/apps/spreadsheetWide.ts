import { hasReadableDay } from "../cells/hasReadableDay";
import type { FileFormat } from "../fileFormat";
import { defineTableFormat } from "../table/defineTableFormat";
import { matchColumns } from "../table/matchColumns";
import { asUnfit, createSetTable, hasLostFields, type SetPlaces } from "../table/setTable";
import { TABLE_FIELDS } from "../table/tableField";
import type { TableFormat, Unfolding } from "../table/tableFormat";
import { findPairs } from "./spreadsheet/findPairs";
import { joinOwnName, readOwnLoad } from "./spreadsheet/ownCells";
import { NOTE_WORDS, OWN_COLUMNS, OWN_MARKS } from "./spreadsheet/ownColumns";

const LOAD_FIELDS = ["load", "loadKg", "loadLb"] as const;

/** A lifter's own table with a row an exercise: pairs of columns such as `set1weight` and `set1reps`, any number of them. */
export const spreadsheetWide: FileFormat<"spreadsheet"> = /* @__PURE__ */ defineWideSpreadsheet();

function defineWideSpreadsheet(): FileFormat<"spreadsheet"> {
  const table: TableFormat<"spreadsheet"> = {
    id: "spreadsheet",
    name: "Spreadsheet",
    columns: { ...OWN_COLUMNS, entryNote: NOTE_WORDS },
    required: [["start"], ["exercise"]],
    marks: OWN_MARKS,
    sessionBy: "day",
    negativeIsAssistance: true,
  };
  const format = defineTableFormat({ ...table, unfold: (header) => unfoldWideRows(header, table) });
  return { ...format, claims: (opening) => format.claims(opening) && findPairs(opening.header).length > 0 };
}

/** Empty pairs are no sets; an exercise without any is one row, and so is one without a name or a day, to be rejected once. */
function unfoldWideRows(names: readonly string[], table: TableFormat): Unfolding {
  const sets = findPairs(names);
  const taken = new Set(sets.flatMap((places) => Object.values(places)));
  const { places, ...matched } = matchColumns(names, table);
  const isOther = (place: number) => !taken.has(place);
  const header = { names, places, kept: matched.kept.filter(isOther), unknown: matched.unknown.filter(isOther) };
  const { equipment, variant, ...shared } = places;
  const fields = TABLE_FIELDS.filter((field) => Object.hasOwn(shared, field) || sets.some((set) => Object.hasOwn(set, field)));
  const { columns, cut, finish } = createSetTable(header, fields, { ...shared, ...sets[0] });

  const unfold: Unfolding["unfold"] = (record) => {
    const { cells } = record;
    const isTooWide = cells.slice(names.length).some((cell) => cell.trim() !== "");
    if (isTooWide || hasLostFields(record, header)) return [asUnfit(record, header)];
    const textAt = (place: number | undefined) => cells[place ?? -1]?.trim() ?? "";
    const exercise = joinOwnName([textAt(shared.exercise), textAt(equipment), textAt(variant)]);
    const done = sets.filter((set) => Object.values(set).some((place) => textAt(place) !== ""));
    const cutSet = (set: SetPlaces) => {
      const loads = LOAD_FIELDS.filter((field) => set[field] !== undefined).map((field) => [field, readOwnLoad(textAt(set[field]))] as const);
      return cut(record, { ...shared, ...set }, { exercise, ...Object.fromEntries(loads) });
    };
    const isUsable = exercise !== "" && done.length > 0 && hasReadableDay(textAt(shared.start));
    return finish(record, (isUsable ? done : [done[0] ?? {}]).map(cutSet));
  };
  return { columns, unfold };
}
