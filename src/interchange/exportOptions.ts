import type { Catalogue } from "../catalogue/catalogue";
import type { MassUnit } from "../units/mass";
import type { PreservedValue } from "./formatReading";

/** Options of `exportLog`. */
export interface ExportOptions {
  /** For Hevy, whose files have one unit: that unit; left out, the one that most loads of the log are in. */
  readonly unit?: MassUnit;
  /** Where lifts get their names, ours when left out. */
  readonly catalogue?: Catalogue;
  /** What an import preserved, for a format that can hold it; a format without a place for it passes it over. */
  readonly preserved?: readonly PreservedValue[];
}
