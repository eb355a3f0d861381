import type { SetKind } from "../../log/types";

/** What a column of a table of sets can mean. A number after `load` or `distance` is in the unit of the name. */
export const TABLE_FIELDS = [
  "start", "end", "duration", "durationSeconds", "session", "sessionNumber", "sessionNote", "exercise", "entryNote",
  "superset", "order", "mark", "load", "loadKg", "loadLb", "loadUnit", "reps", "rpe", "distance", "distanceKilometres",
  "distanceMiles", "distanceMetres", "distanceUnit", "seconds",
] as const;

/** One of {@link TABLE_FIELDS}. */
export type TableField = (typeof TABLE_FIELDS)[number];

/** What a word in the column of set kinds says of its row. */
export type MarkMeaning =
  | { readonly row: "set"; readonly kind: SetKind; readonly toFailure?: true }
  | { readonly row: "rest" }
  | { readonly row: "note" };

/** An app whose export is a table with one row per set: what its columns and words mean. */
export interface TableFormat<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** The names a column has had, over versions and languages; compared without case, accents and punctuation. */
  readonly columns: Readonly<Partial<Record<TableField, readonly string[]>>>;
  /** Fields without which a table is not of this format; of several in one group any will do. */
  readonly required: readonly (readonly TableField[])[];
  /** Words of the `mark` column by folded spelling; a number there is the place of a work set. */
  readonly marks: Readonly<Record<string, MarkMeaning>>;
  /** A dialect that is found with its header cut off: its columns in order, the last of which may be absent. */
  readonly headerless?: {
    readonly fields: readonly TableField[];
    /** Tells whether the fields of a first row are such as only this dialect has. */
    readonly fits: (firstRow: readonly string[]) => boolean;
  };
}
