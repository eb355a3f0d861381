import type { FormatId } from "../interchange/formats";
import type { ImportOptions } from "../interchange/importLog";
import type { MassUnit } from "../units/mass";

/** What the user may say about the files. */
export interface ReadOptions {
  readonly format?: FormatId;
  readonly unit?: MassUnit;
  readonly timeZone?: string;
}

/** The options of an import among those of a command. */
export function importOptionsOf({ format, unit, timeZone }: ReadOptions): ImportOptions {
  return {
    ...(format !== undefined && { format }),
    ...(unit !== undefined && { unit }),
    ...(timeZone !== undefined && { timeZone }),
  };
}
