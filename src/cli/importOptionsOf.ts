import type { DayOrder } from "../interchange/cells/dayOrder";
import type { FormatId } from "../interchange/formats";
import type { ImportOptions } from "../interchange/importOptions";
import type { MassUnit } from "../units/mass";

/** What the user may say about the files. */
export interface ReadOptions {
  readonly format: FormatId | undefined;
  readonly unit: MassUnit | undefined;
  readonly timeZone: string | undefined;
  readonly dayOrder: DayOrder | undefined;
}

/** The options of an import among those of a command. */
export function importOptionsOf({ format, unit, timeZone, dayOrder }: ReadOptions): ImportOptions {
  return {
    ...(format !== undefined && { format }),
    ...(unit !== undefined && { unit }),
    ...(timeZone !== undefined && { timeZone }),
    ...(dayOrder !== undefined && { dayOrder }),
  };
}
