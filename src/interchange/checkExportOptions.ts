import { checkList } from "../foundation/checkList";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { refuseArgument } from "../foundation/refuseArgument";
import { MASS_UNITS } from "../units/mass";
import type { ExportOptions } from "./exportOptions";
import type { WritableFormat } from "./writing/writableFormat";

const OPTION_NAMES = ["unit", "catalogue", "preserved"] as const;

/** Throws for a wrong option; also for a unit where the format states the unit of each load. */
export function checkExportOptions(options: ExportOptions, { id, hasOneUnit }: Pick<WritableFormat, "id" | "hasOneUnit">): void {
  checkObject("options", options);
  for (const name of Object.keys(options)) checkOneOf("options", name, OPTION_NAMES);
  if (options.preserved !== undefined) checkList("preserved", options.preserved);
  if (options.unit === undefined) return;
  checkOneOf("unit", options.unit, MASS_UNITS);
  if (!hasOneUnit) refuseArgument("unit", `is only for a format with one unit for all loads, and ${id} states the unit of each`);
}
