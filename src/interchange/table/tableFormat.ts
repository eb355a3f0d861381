import type { SetKind } from "../../log/types";
import type { ColumnMap } from "./columnMap";
import type { TableField } from "./tableField";
import type { TextRecord } from "./textRecord";

/** What a word in a column of set kinds says of its row. */
export type MarkMeaning =
  | { readonly row: "set"; readonly kind?: SetKind; readonly toFailure?: true; readonly notDone?: true }
  | { readonly row: "rest" }
  | { readonly row: "note" };

/** A table whose records are turned into others, one a set, before they are read. */
export interface Unfolding {
  readonly columns: ColumnMap;
  /** The rows of one record; each keeps its line. */
  readonly unfold: (record: TextRecord) => readonly TextRecord[];
}

/** An app whose export is a table with a row per set, or one that can be unfolded into such: what its columns and words mean. */
export interface TableFormat<Id extends string = string> {
  readonly id: Id;
  /** The app's name, the same for all its dialects. */
  readonly name: string;
  /** The names a column has had, over versions and languages; compared without case, accents and punctuation. */
  readonly columns: Readonly<Partial<Record<TableField, readonly string[]>>>;
  /** Fields without which a table is not of this format; of several in one group any will do. */
  readonly required: readonly (readonly TableField[])[];
  /** Words of the `mark` and `status` columns by folded spelling. */
  readonly marks?: Readonly<Record<string, MarkMeaning>>;
  /** A number in the `mark` column is the place of a work set. */
  readonly numbersSets?: true;
  /** Columns that are known and for which the log has no place: their texts are preserved without remark. */
  readonly kept?: readonly string[];
  /** A dialect that is found with its header cut off: its columns in order, the last of which may be absent. */
  readonly headerless?: {
    readonly fields: readonly TableField[];
    /** Tells whether the fields of a first row are such as only this dialect has. */
    readonly fits: (firstRow: readonly string[]) => boolean;
  };
  /** The field that the app never quotes: surplus fields of a row are parts of it. */
  readonly neverQuoted?: TableField;
  /** What makes a session: the same start and name (when left out), or the same day and name. */
  readonly sessionBy?: "start" | "day";
  /** A load below 0 is what a machine took off; otherwise it cannot be read. */
  readonly negativeIsAssistance?: true;
  /** The words of a lift's name, for apps that log a code of theirs; names are kept as logged. */
  readonly wordsOf?: (name: string) => string;
  /** For tables with several sets a row, or cells that need the app's own reading. */
  readonly unfold?: (header: readonly string[]) => Unfolding;
}
