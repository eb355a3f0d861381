import { cellOf, faultyCell, type Cell } from "../cells/cell";
import { readAmount } from "../cells/readAmount";
import { METRES_PER_KILOMETRE, METRES_PER_MILE, readDistanceUnit } from "../cells/readUnits";
import type { ColumnMap } from "../table/columnMap";
import { columnOf } from "../table/tableRow";
import { createCellReader, createTextReader } from "./cellReader";
import type { StatedDistance } from "./loggedRow";

const COLUMNS = [
  { field: "distance", unitMetres: undefined },
  { field: "distanceKilometres", unitMetres: METRES_PER_KILOMETRE },
  { field: "distanceMiles", unitMetres: METRES_PER_MILE },
  { field: "distanceMetres", unitMetres: 1 },
] as const;

const NOTHING = cellOf<StatedDistance>(undefined);
const UNKNOWN_UNIT: Cell<StatedDistance> = faultyCell("unreadable-unit", "a unit of distance that is not known");

/** Reads the distance of a row, from the first of its columns that is not empty. */
export type DistanceReader = (cells: readonly string[]) => Cell<StatedDistance>;

/** Makes the reader of distances in one table. A unit without a distance says nothing, also an unknown one. */
export function createDistanceReader(columns: ColumnMap): DistanceReader {
  const present = COLUMNS.filter(({ field }) => columns.places[field] !== undefined);
  const unitWord = createTextReader(columns, "distanceUnit");
  const sources = present.map(({ field, unitMetres }) => ({
    field,
    column: columnOf({ columns }, field),
    amountOf: createCellReader(columns, field, readAmount),
    textOf: createTextReader(columns, field),
    unitMetres,
  }));
  return (cells) => {
    for (const { field, column, amountOf, textOf, unitMetres } of sources) {
      const { value, fault } = amountOf(cells);
      if (fault !== undefined) return { value: undefined, fault };
      if (value === undefined) continue;
      const word = unitWord(cells);
      const metres = unitMetres ?? readDistanceUnit(word);
      if (metres === undefined && word !== "") return UNKNOWN_UNIT;
      return cellOf({ value, unitMetres: metres, field, column, text: textOf(cells) });
    }
    return NOTHING;
  };
}

/** The column an unusable distance stands in. */
export function distanceField({ places }: ColumnMap): (typeof COLUMNS)[number]["field"] {
  return COLUMNS.find(({ field }) => places[field] !== undefined)?.field ?? "distance";
}
