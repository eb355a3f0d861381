import type { SetKind } from "../../log/types";
import type { Mass, MassUnit } from "../../units/mass";
import type { TableField } from "../table/tableField";
import type { LoggedExercise } from "./nameResolver";

/** A mass whose unit may not be decided yet. */
export type MassDraft = { -readonly [Key in keyof Mass]: Mass[Key] };

/** A mass above 0 as the text states it. */
export interface StatedLoad {
  readonly value: number;
  readonly unit: MassUnit | undefined;
  readonly column: string;
  readonly text: string;
  /** It stood below 0, which is what a machine took off. */
  readonly isTakenOff: boolean;
  /** What it comes to; filled in once the unit of the table is known. */
  readonly mass: MassDraft;
}

/** A distance above 0 as the text states it. */
export interface StatedDistance {
  readonly value: number;
  /** How many metres its unit has. */
  readonly unitMetres: number | undefined;
  readonly field: TableField;
  readonly column: string;
  readonly text: string;
}

/** What a set was meant to be. */
export interface StatedTarget {
  readonly load: StatedLoad | undefined;
  readonly reps: number | undefined;
  readonly rir: number | undefined;
}

/** What few sets have; a row without any of it has none of these at all. */
export interface RowExtras {
  readonly seconds: number | undefined;
  readonly distance: StatedDistance | undefined;
  readonly restSeconds: number | undefined;
  readonly target: StatedTarget | undefined;
  readonly superset: string;
  /** A note about this set. */
  readonly setNote: string;
}

/** A row that is a set, its units not yet decided. What the text leaves empty is undefined, and so is 0 save for repetitions. */
export interface SetRow {
  readonly row: "set";
  readonly line: number;
  readonly exercise: LoggedExercise;
  /** A note that may be about the whole exercise. */
  readonly note: string;
  readonly kind: SetKind;
  readonly toFailure: boolean;
  /** The app says that it was skipped or not begun. */
  readonly notDone: boolean;
  /** Its number in the run of sets of its exercise. */
  readonly ordinal: number | undefined;
  readonly load: StatedLoad | undefined;
  readonly reps: number | undefined;
  readonly rir: number | undefined;
  readonly extras: RowExtras | undefined;
}

/** A rest timer: what was rested before the next set of the exercise. */
export interface RestRow {
  readonly row: "rest";
  readonly line: number;
  readonly sessionId: string;
  readonly exercise: LoggedExercise;
  readonly seconds: number | undefined;
  readonly column: string;
}

/** A note on an exercise in a row of its own. */
export interface NoteRow {
  readonly row: "note";
  readonly line: number;
  readonly exercise: LoggedExercise;
  readonly note: string;
}

/** A row that was understood. */
export type LoggedRow = SetRow | RestRow | NoteRow;
