/** One record of a table: a line of a delimited text, or several where a quoted field has line breaks. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
  /** What issues call its columns, for a record that was cut out of a wider one; the names of the table when left out. */
  readonly names?: readonly string[];
  /** Whether its quotes are in order; of a record longer than the limit only the beginning is there. */
  readonly state: "sound" | "misquoted" | "too-long";
}
