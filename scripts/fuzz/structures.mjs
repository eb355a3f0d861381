import fc from "fast-check";
import { TOKENS } from "./tokens.mjs";

/** Words of the documents that are read: openweight's, Garmin's and our own. */
const KEYS = [
  "format", "version", "log", "sessions", "id", "date", "startedAt", "entries", "exerciseId", "name", "sets", "kind", "load", "value", "unit", "reps", "completed",
  "exercises", "exercise", "weight", "rpe", "rir", "durationSeconds", "distance", "distanceUnit", "notes", "type", "performedAt", "order", "supersetId", "restSeconds",
  "summarizedExerciseSets", "exerciseSets", "category", "subCategory", "volume", "duration", "maxWeight", "setType", "repetitionCount", "startTime", "startTimeLocal",
  "startTimeGMT", "activityId", "activityType", "typeKey", "preserved", "note", "target", "min", "max", "__proto__", "constructor", "toString", "$schema", "",
];
const VALUES = [
  "work", "warmup", "kg", "lb", "ACTIVE", "REST", "strength_training", "2025-06-01", "2025-06-01T10:00:00Z", "2025-06-01T10:00:00+02:00", "BARBELL_HIP_THRUST",
  "HIP_RAISE", "unlisted:x", "back-squat", "liftcore", "m", "km",
];

const leaf = fc.oneof(
  fc.constantFrom(...VALUES, ...TOKENS),
  fc.constantFrom(0, 1, -1, 5, 8.5, 1e12, 1e308, -0, 2 ** 53, 5e-324, null, true, false),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...KEYS) }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) });

/** JSON values whose keys are mostly known; as text, since `__proto__` is a key like any other only there. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    leaf.map((value) => JSON.stringify(value)),
    fc.array(tie("json"), { maxLength: 5 }).map((values) => `[${values.join(",")}]`),
    fc.array(fc.tuple(key, tie("json")), { maxLength: 7 }).map((pairs) => `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`),
  ),
}));

/** Openings by which documents are recognised, before anything. */
const HEADS = [
  '{"format":"liftcore","version":1,"sessions":[', '{"format":"liftcore","version":1,"log":{"sessions":[', '[{"activityId":1,"summarizedExerciseSets":[', '{"exerciseSets":[',
  '{"exercises":[', '[{"date":"2025-06-01T10:00:00Z","exercises":[', '{"name":"x","exercises":[{"exercise":{"name":"Squat"},"sets":[',
];
const openDocument = fc.tuple(fc.constantFrom(...HEADS), fc.array(json, { maxLength: 4 })).map(([head, values]) => head + values.join(",") + closing(head));

function closing(head) {
  const open = [];
  for (const sign of head.replace(/"[^"]*"/gu, "")) {
    if (sign === "{" || sign === "[") open.push(sign === "{" ? "}" : "]");
    else if (sign === "}" || sign === "]") open.pop();
  }
  return open.reverse().join("");
}

/** Texts that are JSON. */
export const documents = fc.oneof(json, openDocument);

/** Texts that are anything, of characters that mean something to some reader. */
export const anyTexts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...TOKENS, ...KEYS, ...VALUES), { maxLength: 40 }).map((parts) => parts.join(",")),
  fc.array(fc.array(fc.constantFrom("Date", "Exercise", "Reps", "Weight", "Sets", "Notes", "kg", "RPE", "Time", "2025-06-01", "Squat", "5", "100", "3x5", ""), { maxLength: 6 }), { maxLength: 8 })
    .map((rows) => rows.map((cells) => cells.join(",")).join("\n")),
);
