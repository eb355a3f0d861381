import type { Mass, MassUnit } from "../../units/mass";
import type { UnitReading } from "../formatReading";
import type { Journal } from "../journal";
import type { StatedLoad } from "../rows/loggedRow";

/** The unit of a table's loads, and how each load is to be read. */
export interface UnitDecision {
  readonly reading: UnitReading;
  readonly massOf: (load: StatedLoad) => Mass;
}

/** What the decision needs beside the loads. */
export interface UnitContext {
  readonly given: MassUnit | undefined;
  /** The table has a column of units. */
  readonly isPerRow: boolean;
  /** What states the unit, where that is not the name of a column. */
  readonly unitEvidence?: string | undefined;
  readonly journal: Pick<Journal, "report">;
}
