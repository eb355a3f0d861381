import type { Catalogue } from "../../catalogue/catalogue";
import type { Session } from "../../log/types";
import type { MassUnit } from "../../units/mass";
import type { PreservedValue } from "../formatReading";

/** What a log is written with. */
export interface WriteContext {
  /** The unit of a file that has one for all its loads. */
  readonly unit: MassUnit;
  /** Where lifts get their names. */
  readonly catalogue: Catalogue;
  /** What an import preserved, for formats that can hold it. */
  readonly preserved: readonly PreservedValue[];
}

/** A file being written; sessions come in the order of the log, and nothing of them is kept. */
export interface LogWriting {
  readonly head: () => string;
  readonly session: (session: Session) => string;
  readonly tail: () => string;
}

/** A format that can be written, session by session. */
export interface WritableFormat<Id extends string = string> {
  readonly id: Id;
  /** As in `formats`. */
  readonly name: string;
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  /** Its files have one unit for all loads; the others state the unit of each. */
  readonly hasOneUnit: boolean;
  readonly open: (context: WriteContext) => LogWriting;
  /** What tells its sessions apart: sessions with the same text are one session in the file. */
  readonly visitOf: (session: Session) => string;
}
