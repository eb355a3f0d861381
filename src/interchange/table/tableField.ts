/**
 * What a column of a table of sets can mean. `load` and `distance` are in the unit of their name, of a column of units, or
 * of none. `start` may be a day or a moment, `clock` is the time of a set on that day; `day` is the day on the lifter's
 * calendar where `start` is a moment of the world clock.
 */
export const TABLE_FIELDS = [
  "start", "day", "clock", "end", "duration", "durationSeconds", "session", "sessionNumber", "sessionNote", "bodyMass", "bodyMassKg",
  "bodyMassLb", "exercise", "equipment", "variant", "entryNote", "setNote", "superset", "order", "mark", "status", "warmup",
  "amrap", "skipped", "load", "loadKg", "loadLb", "loadUnit", "reps", "rpe", "rir", "seconds", "restSeconds", "distance",
  "distanceKilometres", "distanceMiles", "distanceMetres", "distanceUnit", "targetLoad", "targetLoadUnit", "targetReps", "targetRpe",
] as const;

/** One of {@link TABLE_FIELDS}. */
export type TableField = (typeof TABLE_FIELDS)[number];
