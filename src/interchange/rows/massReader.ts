import type { MassUnit } from "../../units/mass";
import type { MassRegistry } from "../massUnits/massRegistry";
import { cellOf, faultyCell, type Cell } from "../cells/cell";
import { detach } from "../cells/detach";
import { readNumber } from "../cells/readNumber";
import { readMassUnit } from "../cells/readUnits";
import { remember } from "../cells/remember";
import type { ColumnMap } from "../table/columnMap";
import type { TableField } from "../table/tableField";
import type { StatedLoad } from "./loggedRow";

/** The columns one mass can stand in. */
export interface MassColumns {
  readonly kg?: TableField;
  readonly lb?: TableField;
  /** In the unit of the next column, or of none. */
  readonly plain: TableField;
  readonly unit?: TableField;
}

/** Reads a mass of a row: from the first of its columns that says something. */
export type MassReader = (cells: readonly string[]) => { readonly cell: Cell<StatedLoad>; readonly field: TableField };

/** "183lb", "84 KG", "20,00 kg". */
const WITH_UNIT = /^([^\p{L}]+?)\s*(\p{L}{2,3})\.?$/u;

/** Makes the reader of a mass in one table; each different text is read once for each unit. */
export function createMassReader(
  columns: ColumnMap,
  { kg, lb, plain, unit }: MassColumns,
  { takesNegative, masses }: { readonly takesNegative: boolean; readonly masses: MassRegistry },
): MassReader {
  const named = [{ field: kg, fixed: "kg" } as const, { field: lb, fixed: "lb" } as const, { field: plain, fixed: undefined } as const];
  const sources = named.flatMap(({ field, fixed }) => {
    const place = field === undefined ? undefined : columns.places[field];
    if (field === undefined || place === undefined) return [];
    const column = columns.names[place] ?? field;
    const readIn = remember((word) => {
      const own = fixed ?? readMassUnit(word.trim());
      const isUnknown = own === undefined && word.trim() !== "";
      return remember((text) => {
        const cell = readMass(text.trim(), own, column, takesNegative);
        if (cell.value !== undefined) masses.add(cell.value);
        const result = isUnknown && cell.value !== undefined && unit !== undefined ? UNKNOWN_UNIT : cell;
        return { cell: result, field: result === UNKNOWN_UNIT && unit !== undefined ? unit : field };
      });
    });
    return [{ place, readIn }];
  });
  const unitPlace = unit === undefined ? undefined : columns.places[unit];
  const nothing = { cell: cellOf<StatedLoad>(undefined), field: plain };

  return (cells) => {
    for (const { place, readIn } of sources) {
      const text = cells[place] ?? "";
      if (text === "") continue;
      const read = readIn(unitPlace === undefined ? "" : (cells[unitPlace] ?? ""))(text);
      if (read.cell.value !== undefined || read.cell.fault !== undefined) return read;
    }
    return nothing;
  };
}

const UNKNOWN_UNIT: Cell<StatedLoad> = { value: undefined, fault: { code: "unreadable-unit", message: "a unit of mass that is not known" } };

function readMass(text: string, unit: MassUnit | undefined, column: string, takesNegative: boolean): Cell<StatedLoad> {
  if (text === "") return cellOf<StatedLoad>(undefined);
  const [, number = text, word = ""] = WITH_UNIT.exec(text) ?? [];
  const isTakenOff = takesNegative && number.startsWith("-");
  const value = readNumber(isTakenOff ? number.slice(1) : number);
  const own = word === "" ? unit : readMassUnit(word);
  if (value === undefined || (word !== "" && own === undefined)) {
    return faultyCell("unreadable-number", "not a number of at least 0 in plain digits");
  }
  return cellOf(value === 0 ? undefined : { value, unit: own, column, text: detach(text), isTakenOff, mass: { value, unit: own ?? "kg" } });
}
