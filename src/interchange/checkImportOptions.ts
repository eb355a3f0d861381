import { checkOneOf } from "../foundation/checkOneOf";
import { MASS_UNITS } from "../units/mass";
import { checkTimeZone } from "./cells/checkTimeZone";
import { FILE_FORMATS } from "./formats";
import { completeLimits, type ImportLimits } from "./importLimits";
import type { ImportOptions } from "./importOptions";
import { requireFormat } from "./requireFormat";

const OPTION_NAMES = ["format", "unit", "timeZone", "catalogue", "limits"] as const;

/** Throws for a wrong option; gives the limits, filled up with the defaults. */
export function checkImportOptions(options: ImportOptions): ImportLimits {
  for (const name of Object.keys(options)) checkOneOf("options", name, OPTION_NAMES);
  if (options.unit !== undefined) checkOneOf("unit", options.unit, MASS_UNITS);
  if (options.timeZone !== undefined) checkTimeZone("timeZone", options.timeZone);
  if (options.format !== undefined) requireFormat(options.format, FILE_FORMATS);
  return completeLimits(options.limits);
}
