import type { DayOrder } from "./cells/dayOrder";
import type { Catalogue } from "../catalogue/catalogue";
import type { Session } from "../log/types";
import type { MassUnit } from "../units/mass";
import type { Accounting, UnitReading, UnresolvedName } from "./formatReading";
import type { ImportLimits } from "./importLimits";
import type { Notes } from "./journal";

/** What a format reads with. */
export interface ReadContext {
  readonly limits: ImportLimits;
  readonly catalogue: Catalogue;
  readonly unit?: MassUnit;
  /** The lifter's time zone, an IANA name. */
  readonly timeZone?: string;
  /** The order of day and month in dates of numbers, where the caller knows it. */
  readonly dayOrder?: DayOrder;
  /** Rows that are read before the unit and the order of day and month are decided; Infinity when the whole text is there. */
  readonly rowsBeforeDeciding: number;
  /** Sessions whose rows may still come; the oldest beyond that is finished. Infinity when the whole text is there. */
  readonly openSessions: number;
}

/** The beginning of a text, all that a format needs to recognise its own. */
export interface Opening {
  readonly text: string;
  /** The fields of the first line that is not blank. */
  readonly header: readonly string[];
  /** The same without case, accents and punctuation. */
  readonly names: ReadonlySet<string>;
}

/** What a reading knows beside sessions and notes. */
export interface ReadingSummary {
  readonly unit: UnitReading;
  readonly accounting: Accounting;
  readonly unresolved: readonly UnresolvedName[];
}

/** A text being read piece by piece; pieces come without byte order mark, NUL characters and carriage returns. */
export interface TextReading {
  /** Takes the next piece and gives the sessions it finished. */
  readonly push: (text: string) => readonly Session[];
  /** Ends the text and gives the sessions that were still open. */
  readonly end: () => readonly Session[];
  /** The notes since this was last called. */
  readonly notes: () => Notes;
  /** What is known by now; complete after the end. */
  readonly summary: () => ReadingSummary;
  /** True once nothing more can be used: the text is not of the format or beyond a limit. */
  readonly isRefused: () => boolean;
}

/** One file format, or one dialect of it where an app has several that share no columns. */
export interface FileFormat<Id extends string = string> {
  readonly id: Id;
  /** The app's name, the same for all its dialects. */
  readonly name: string;
  readonly claims: (opening: Opening) => boolean;
  readonly open: (context: ReadContext) => TextReading;
}
