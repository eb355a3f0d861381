import type { Catalogue } from "../catalogue/catalogue";
import type { TrainingLog } from "../log/types";
import type { MassUnit } from "../units/mass";
import type { FormatReading } from "./formatReading";
import type { ImportLimits } from "./importLimits";

/** What a format reads with. */
export interface ReadContext {
  readonly limits: ImportLimits;
  readonly catalogue: Catalogue;
  readonly unit?: MassUnit;
}

/** The beginning of a text, all that a format needs to recognise its own. */
export interface Opening {
  readonly text: string;
  /** The fields of the first line that is not blank. */
  readonly header: readonly string[];
}

/** One file format. `text` comes without byte order mark, NUL characters and carriage returns. */
export interface FileFormat<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly claims: (opening: Opening) => boolean;
  readonly read: (text: string, context: ReadContext) => FormatReading;
}

/** A format that can also be written. */
export interface WritableFormat<Id extends string = string> extends FileFormat<Id> {
  readonly write: (log: TrainingLog) => string;
}
