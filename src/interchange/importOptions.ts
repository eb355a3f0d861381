import type { Catalogue } from "../catalogue/catalogue";
import type { MassUnit } from "../units/mass";
import type { DayOrder } from "./cells/dayOrder";
import type { FormatId } from "./formats";
import type { ImportLimits } from "./importLimits";

/** Options of `importLog`. */
export interface ImportOptions {
  /** The format of the text; detected when left out. */
  readonly format?: FormatId;
  /**
   * The unit the lifter types in. It settles loads for which the text names none, and gives loads that the app converted
   * back as typed; loads in a stated unit that are no conversion stay in it.
   */
  readonly unit?: MassUnit;
  /**
   * The lifter's time zone, such as "Europe/Rome". Times with an offset, as apps write that keep UTC, are moved to it, so
   * that a late session stands on its own day; times without one get its offset.
   */
  readonly timeZone?: string;
  /**
   * Which number comes first in dates such as 09/05/2026. Left out, a number above 12 anywhere in the file tells, else the
   * language of the header and the delimiter, and an issue says that it was guessed.
   */
  readonly dayOrder?: DayOrder;
  /** Where lifts are looked up, ours when left out. */
  readonly catalogue?: Catalogue;
  /** The largest text to read; the defaults are 100 million characters, a million lines, 100 000 characters a field. */
  readonly limits?: Partial<ImportLimits>;
}
