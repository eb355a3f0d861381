import type { MassUnit } from "../../../units/mass";
import { readMassUnit } from "../../cells/readUnits";
import type { SectionTable } from "./openSection";

/**
 * Reads the unit of mass of the account from its settings; `undefined` where they name none that is known. Beside it stand
 * the date of birth and the sex of the lifter: no other cell is looked at, and none is ever shown.
 */
export function readMassSetting(settings: readonly SectionTable[]): MassUnit | undefined {
  for (const { records, cellOf } of settings) {
    for (const record of records) {
      const unit = readMassUnit(cellOf(record, "mass"));
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}
