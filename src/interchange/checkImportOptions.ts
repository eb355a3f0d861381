import { checkOneOf } from "../foundation/checkOneOf";
import { MASS_UNITS } from "../units/mass";
import { checkTimeZone } from "./cells/checkTimeZone";
import { FILE_FORMATS, type FormatId } from "./formats";
import { completeLimits, type ImportLimits } from "./importLimits";
import type { ImportOptions } from "./importLog";
import { requireFormat } from "./requireFormat";

const OPTION_NAMES = ["format", "unit", "timeZone", "catalogue", "limits"] as const;

/** Throws for a wrong option; gives the limits, filled up from `defaults`, and the format that was named. */
export function checkImportOptions(
  options: ImportOptions,
  defaults: ImportLimits,
): { readonly limits: ImportLimits; readonly named: FormatId | undefined } {
  for (const name of Object.keys(options)) checkOneOf("options", name, OPTION_NAMES);
  if (options.unit !== undefined) checkOneOf("unit", options.unit, MASS_UNITS);
  if (options.timeZone !== undefined) checkTimeZone("timeZone", options.timeZone);
  const named = options.format === undefined ? undefined : requireFormat(options.format, FILE_FORMATS).id;
  return { limits: completeLimits(options.limits, defaults), named };
}
