import type { ExerciseEntry, Session, SetRecord, SetupRecord } from "../../log/types";

/** What a cell holds: a text, a number, yes or no, words, JSON, or "true" for an object whose fields stand in other columns. */
export type CsvKind = "text" | "number" | "flag" | "words" | "json" | "object";

/** A value of a log. */
export type CsvValue = string | number | boolean | readonly string[] | SetupRecord | undefined;

/** A column of our own table: a field of a session, an entry or a set. */
export interface CsvColumn<Part> {
  readonly name: string;
  readonly kind: CsvKind;
  /** The field, or the field of a field; the path that a check of the part gives. */
  readonly path: readonly [string] | readonly [string, string] | readonly [string, string, string];
  readonly valueOf: (part: Part) => CsvValue;
}

/** Fields of a session, on each of its rows. */
export const SESSION_COLUMNS: readonly CsvColumn<Session>[] = [
  { name: "sessionId", kind: "text", path: ["id"], valueOf: ({ id }) => id },
  { name: "date", kind: "text", path: ["date"], valueOf: ({ date }) => date },
  { name: "startedAt", kind: "text", path: ["startedAt"], valueOf: ({ startedAt }) => startedAt },
  { name: "sessionSeconds", kind: "number", path: ["durationSeconds"], valueOf: ({ durationSeconds }) => durationSeconds },
  { name: "sessionName", kind: "text", path: ["name"], valueOf: ({ name }) => name },
  { name: "bodyMass", kind: "number", path: ["bodyMass", "value"], valueOf: ({ bodyMass }) => bodyMass?.value },
  { name: "bodyMassUnit", kind: "text", path: ["bodyMass", "unit"], valueOf: ({ bodyMass }) => bodyMass?.unit },
  { name: "readiness", kind: "number", path: ["readiness"], valueOf: ({ readiness }) => readiness },
  { name: "soreness", kind: "number", path: ["soreness"], valueOf: ({ soreness }) => soreness },
  { name: "sessionNote", kind: "text", path: ["note"], valueOf: ({ note }) => note },
];

/** Fields of an entry, on each of its rows. */
export const ENTRY_COLUMNS: readonly CsvColumn<ExerciseEntry>[] = [
  { name: "exerciseId", kind: "text", path: ["exerciseId"], valueOf: ({ exerciseId }) => exerciseId },
  { name: "exerciseName", kind: "text", path: ["name"], valueOf: ({ name }) => name },
  { name: "superset", kind: "text", path: ["superset"], valueOf: ({ superset }) => superset },
  { name: "setup", kind: "json", path: ["setup"], valueOf: ({ setup }) => setup },
  { name: "entryNote", kind: "text", path: ["note"], valueOf: ({ note }) => note },
];

/** Fields of a set. */
export const SET_COLUMNS: readonly CsvColumn<SetRecord>[] = [
  { name: "kind", kind: "text", path: ["kind"], valueOf: ({ kind }) => kind },
  { name: "load", kind: "number", path: ["load", "value"], valueOf: ({ load }) => load?.value },
  { name: "loadUnit", kind: "text", path: ["load", "unit"], valueOf: ({ load }) => load?.unit },
  { name: "assistance", kind: "number", path: ["assistance", "value"], valueOf: ({ assistance }) => assistance?.value },
  { name: "assistanceUnit", kind: "text", path: ["assistance", "unit"], valueOf: ({ assistance }) => assistance?.unit },
  { name: "reps", kind: "number", path: ["reps"], valueOf: ({ reps }) => reps },
  { name: "partialReps", kind: "number", path: ["partialReps"], valueOf: ({ partialReps }) => partialReps },
  { name: "rir", kind: "number", path: ["rir"], valueOf: ({ rir }) => rir },
  { name: "toFailure", kind: "flag", path: ["toFailure"], valueOf: ({ toFailure }) => toFailure },
  { name: "side", kind: "text", path: ["side"], valueOf: ({ side }) => side },
  { name: "setSeconds", kind: "number", path: ["durationSeconds"], valueOf: ({ durationSeconds }) => durationSeconds },
  { name: "metres", kind: "number", path: ["distanceMetres"], valueOf: ({ distanceMetres }) => distanceMetres },
  { name: "meanVelocity", kind: "number", path: ["meanVelocity"], valueOf: ({ meanVelocity }) => meanVelocity },
  { name: "tempo", kind: "text", path: ["tempo"], valueOf: ({ tempo }) => tempo },
  { name: "restSeconds", kind: "number", path: ["restSeconds"], valueOf: ({ restSeconds }) => restSeconds },
  { name: "faults", kind: "words", path: ["faults"], valueOf: ({ faults }) => faults },
  { name: "targetMuscleFelt", kind: "flag", path: ["targetMuscleFelt"], valueOf: ({ targetMuscleFelt }) => targetMuscleFelt },
  { name: "painScore", kind: "number", path: ["painScore"], valueOf: ({ painScore }) => painScore },
  { name: "completed", kind: "flag", path: ["completed"], valueOf: ({ completed }) => completed },
  { name: "target", kind: "object", path: ["target"], valueOf: ({ target }) => target !== undefined || undefined },
  { name: "targetLoad", kind: "number", path: ["target", "load", "value"], valueOf: ({ target }) => target?.load?.value },
  { name: "targetLoadUnit", kind: "text", path: ["target", "load", "unit"], valueOf: ({ target }) => target?.load?.unit },
  { name: "targetRepsMin", kind: "number", path: ["target", "reps", "min"], valueOf: ({ target }) => target?.reps?.min },
  { name: "targetRepsMax", kind: "number", path: ["target", "reps", "max"], valueOf: ({ target }) => target?.reps?.max },
  { name: "targetRir", kind: "number", path: ["target", "rir"], valueOf: ({ target }) => target?.rir },
  { name: "setNote", kind: "text", path: ["note"], valueOf: ({ note }) => note },
];

/** The first column: the version of the format, so that the header says whose file it is, and a row begins as no note does. */
export const VERSION_COLUMN = "liftcore";
/** Which entry of its session a row belongs to, from 1. */
export const ENTRY_COLUMN = "entry";

/** The header: every column in order. */
export const CSV_HEADER: readonly string[] = /* @__PURE__ */ [
  [VERSION_COLUMN],
  SESSION_COLUMNS.map(({ name }) => name),
  [ENTRY_COLUMN],
  ENTRY_COLUMNS.map(({ name }) => name),
  SET_COLUMNS.map(({ name }) => name),
].flat();
