/** Valid documents of openweight, every field present or absent, keys of no one's knowing at every level. */
import fc from "fast-check";
import { addCalendarDays } from "../../../src/units/calendar";
import type { OpenweightKind } from "../../../src/interchange/openweight/openweightKind";

export type Json = ReturnType<typeof JSON.parse>;

const strangeKey = fc.oneof(
  fc.constantFrom("side", "wieght", "note", "x.y", "a[0]", "", "__proto__", "constructor", "toString", "é", '"', "setId"),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);

/** Adds unknown keys to what `shape` gives; a strange key that happens to be a known one is left out. */
function loose(shape: Record<string, fc.Arbitrary<unknown>>, required: readonly string[], also: readonly string[] = []): fc.Arbitrary<Json> {
  const known = new Set([...Object.keys(shape), ...also]);
  const extra = fc.dictionary(strangeKey, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 });
  return fc.tuple(fc.record(shape, { requiredKeys: [...required] }), extra).map(([own, strange]) =>
    // Through text, as documents come: __proto__ is then a key like any other, and -0 is 0.
    JSON.parse(
      `{${[...Object.entries(own), ...Object.entries(strange).filter(([key]) => !known.has(key))]
        .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
        .join(",")}}`,
    ),
  );
}

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const whole = fc.oneof(fc.nat({ max: 20 }), fc.constantFrom(0, 5.0, 1500, 1e21));
const amount = fc.oneof(fc.nat({ max: 300 }), fc.constantFrom(0, 62.5, 2000, 1e300, 0.1));
const unit = fc.constantFrom("kg", "lb");
const effort = fc.constantFrom(0, 5, 7.5, 8, 8.25, 9.5, 10);
const tempo = fc.constantFrom("3-1-2-0", "X-0-X-9");
const type = fc.oneof(fc.constantFrom("working", "warmup", "Dropset", "backoff", "amrap", "cluster", "myo", "rest-pause", "failure", "top", "banana", ""), text);
const day = fc.integer({ min: -3000, max: 3000 }).map((days) => addCalendarDays("2024-02-29", days));
const clock = fc.constantFrom("T17:52:12Z", "t00:00:00-00:00", " 23:59:60Z", "T23:30:00.25+0530", "T05:00:00-08", "T12:00:00+00:00", "T08:00:00-00:00");
const dateTime = fc.tuple(day, clock).map((parts) => parts.join(""));
const name = fc.constantFrom("Hip Thrust (Barbell)", "Barbell Hip Thrust", "Squat", "Bench Press", "Assisted Pull-up", "Ohio State", "🏋️", " ");
const equipment = fc.constantFrom("barbell", "dumbbell", "machine", "", "kettlebell");
const exercise = loose({ name, equipment, category: text, musclesWorked: fc.array(text, { maxLength: 2 }) }, ["name"]);

/** Adds what a key asks for beside it. */
function completed(pairs: readonly (readonly [string, string, unknown])[]) {
  return (value: Json): Json => {
    for (const [key, needed, filling] of pairs) if (key in value && !(needed in value)) value[needed] = filling;
    return value;
  };
}

const setLog = loose(
  {
    reps: whole, weight: amount, unit, durationSeconds: whole, distance: amount, distanceUnit: fc.constantFrom("m", "km", "ft", "mi", "yd"),
    rpe: effort, rir: fc.nat({ max: 12 }), toFailure: fc.boolean(), type, restSeconds: whole, tempo, notes: text, targetReps: whole,
    targetWeight: amount, targetRPE: effort,
  },
  [],
).map(completed([["weight", "unit", "kg"], ["targetWeight", "unit", "lb"], ["distance", "distanceUnit", "mi"]]));

const setTemplate = loose(
  {
    targetReps: whole, targetRepsMin: whole, targetRepsMax: whole, targetWeight: amount, unit, percentage: fc.nat({ max: 200 }), percentageOf: text,
    targetRPE: effort, targetRIR: fc.nat({ max: 12 }), restSeconds: whole, tempo, type, notes: text,
  },
  [],
).map(completed([["targetWeight", "unit", "kg"], ["percentage", "percentageOf", "1RM"]]));

const some = (one: fc.Arbitrary<unknown>) => fc.array(one, { minLength: 1, maxLength: 3 });
const lift = (set: fc.Arbitrary<unknown>) =>
  loose({ exercise, sets: some(set), order: fc.integer({ min: 1, max: 4 }), notes: text, supersetId: fc.constantFrom(1, 2, 1e21) }, ["exercise", "sets"]);

const workoutLog = loose(
  { date: dateTime, exercises: some(lift(setLog)), name: text, notes: text, durationSeconds: fc.constantFrom(0, 3600, 90_000), templateId: text },
  ["date", "exercises"],
);
const template = loose({ name, exercises: some(lift(setTemplate)), notes: text, day: fc.integer({ min: 1, max: 7 }) }, ["name", "exercises"]);
const week = loose({ workouts: some(template), name: text, notes: text }, ["workouts"]);
const program = loose({ name, weeks: some(week), description: text, author: text, tags: fc.array(text) }, ["name", "weeks"]);

const bodyMass = { value: amount, unit, date: day };
const record = loose(
  {
    exercise: loose({ name, equipment, category: text }, ["name"]),
    repMaxes: fc.array(
      loose({ reps: fc.integer({ min: 1, max: 40 }), weight: amount, unit, date: day, type: fc.constantFrom("actual", "estimated"), bodyweightKg: amount, workoutId: text, rpe: effort, notes: text }, ["reps", "weight", "unit", "date"]),
      { maxLength: 2 },
    ),
    estimated1RM: loose(
      { value: amount, unit, formula: fc.constantFrom("brzycki", "epley", "lombardi", "mayhew", "oconner", "wathan"), basedOnReps: fc.integer({ min: 1, max: 60 }), basedOnWeight: amount, date: day },
      ["value", "unit", "formula", "basedOnReps", "basedOnWeight"],
    ),
    volumePR: loose({ ...bodyMass, notes: text }, ["value", "unit", "date"]),
    durationPR: loose({ seconds: whole, date: day, weight: amount, unit, notes: text }, ["seconds", "date"]),
  },
  ["exercise"],
);
const scores = loose({ wilks: amount, dots: amount, ipfGl: amount, glossbrenner: amount }, []);
const profile = loose(
  {
    exportedAt: dateTime, name: text, sex: fc.constantFrom("male", "female"), birthDate: day,
    height: loose({ value: amount, unit: fc.constantFrom("cm", "in") }, ["value", "unit"]),
    bodyweight: loose(bodyMass, ["value", "unit"]),
    bodyweightHistory: fc.array(loose({ ...bodyMass, notes: text }, ["value", "unit", "date"]), { maxLength: 2 }),
    records: fc.array(record, { maxLength: 2 }),
    normalizedScores: loose({ squat: scores, bench: scores, deadlift: scores, total: scores }, []),
  },
  ["exportedAt"],
);

export const arbitraryDocument: Readonly<Record<OpenweightKind, fc.Arbitrary<Json>>> = {
  "workout-log": workoutLog,
  "workout-template": template,
  program,
  "lifter-profile": profile,
};
