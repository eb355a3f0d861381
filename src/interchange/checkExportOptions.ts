import { checkCatalogue } from "../catalogue/checks/checkCatalogue";
import { checkList } from "../foundation/checkList";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { checkText } from "../foundation/checkText";
import { refuseArgument } from "../foundation/refuseArgument";
import { MASS_UNITS } from "../units/mass";
import type { ExportOptions } from "./exportOptions";
import type { WritableFormat } from "./writing/writableFormat";

const OPTION_NAMES = ["unit", "catalogue", "preserved"] as const;

/** Throws for a wrong option; also for a unit where the format states the unit of each load. */
export function checkExportOptions(options: ExportOptions, { id, hasOneUnit }: Pick<WritableFormat, "id" | "hasOneUnit">): void {
  checkObject("options", options);
  for (const name of Object.keys(options)) checkOneOf("options", name, OPTION_NAMES);
  if (options.catalogue !== undefined) checkCatalogue(options.catalogue);
  if (options.preserved !== undefined) checkPreserved(options.preserved);
  if (options.unit === undefined) return;
  checkOneOf("unit", options.unit, MASS_UNITS);
  if (!hasOneUnit) refuseArgument("unit", `is only for a format with one unit for all loads, and ${id} states the unit of each`);
}

function checkPreserved(preserved: readonly unknown[]): void {
  checkList("preserved", preserved);
  for (const [place, value] of preserved.entries()) {
    checkObject(`preserved[${place}]`, value);
    for (const key of ["sessionId", "column", "text"] as const) checkText(`preserved[${place}].${key}`, key in value ? Reflect.get(value, key) : undefined);
  }
}
