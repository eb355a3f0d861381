import type { Mass, MassUnit } from "../../units/mass";
import type { UnitReading } from "../formatReading";
import type { Journal } from "../journal";
import type { SetRow, StatedLoad } from "../rows/loggedRow";

/** The unit of a file's loads, and how each load is to be read. */
export interface UnitDecision {
  readonly reading: UnitReading;
  readonly massOf: (load: StatedLoad) => Mass;
}

/** A row with a load. */
export type LoadedRow = SetRow & { readonly load: StatedLoad };

/** What the decision needs beside the rows. */
export interface UnitContext {
  readonly given: MassUnit | undefined;
  /** The table has a column of units. */
  readonly isPerRow: boolean;
  readonly isBarbell: (exercise: string) => boolean;
  readonly journal: Journal;
}
