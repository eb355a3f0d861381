import type { TableField } from "./tableField";

/** Where the fields of a format stand in one table. */
export interface ColumnMap {
  /** The names of the columns, in order. */
  readonly names: readonly string[];
  /** The place of each field that the table has. */
  readonly places: Readonly<Partial<Record<TableField, number>>>;
  /** Places of columns whose texts are preserved. */
  readonly kept: readonly number[];
  /** Those of them that mean nothing to the format. */
  readonly unknown: readonly number[];
  /** What states the unit of the loads, in English, where that is not the name of their column. */
  readonly unitEvidence?: string;
}
