import { checkCatalogue } from "../catalogue/checks/checkCatalogue";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { MASS_UNITS } from "../units/mass";
import { DAY_ORDERS } from "./cells/dayOrder";
import { checkTimeZone } from "./cells/checkTimeZone";
import { FILE_FORMATS } from "./formats";
import { completeLimits, type ImportLimits } from "./importLimits";
import type { ImportOptions } from "./importOptions";
import { requireFormat } from "./requireFormat";

const OPTION_NAMES = ["format", "unit", "timeZone", "dayOrder", "catalogue", "limits"] as const;

/** Throws for a wrong option; gives the limits, filled up with the defaults. */
export function checkImportOptions(options: ImportOptions): ImportLimits {
  checkObject("options", options);
  for (const name of Object.keys(options)) checkOneOf("options", name, OPTION_NAMES);
  if (options.unit !== undefined) checkOneOf("unit", options.unit, MASS_UNITS);
  if (options.timeZone !== undefined) checkTimeZone("timeZone", options.timeZone);
  if (options.dayOrder !== undefined) checkOneOf("dayOrder", options.dayOrder, DAY_ORDERS);
  if (options.catalogue !== undefined) checkCatalogue(options.catalogue);
  if (options.limits !== undefined) checkObject("limits", options.limits);
  if (options.format !== undefined) requireFormat(options.format, FILE_FORMATS);
  return completeLimits(options.limits);
}
