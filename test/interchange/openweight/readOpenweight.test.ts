import { describe, expect, it } from "vitest";
import { CARELESS_CODES, type CarelessCode } from "../../../src/interchange/openweight/careless/carelessCode";
import type { OpenweightKind } from "../../../src/interchange/openweight/openweightKind";
import { readOpenweight } from "../../../src/interchange/openweight/readOpenweight";

const set = { reps: 8, weight: 90, unit: "kg", durationSeconds: 40, distance: 20, distanceUnit: "m", rpe: 8, rir: 2, toFailure: false, type: "working", restSeconds: 120, tempo: "3-1-X-0", notes: "smooth", targetReps: 8, targetWeight: 90, targetRPE: 8 };
const lift = { exercise: { name: "Hip Thrust", equipment: "barbell", category: "glutes", musclesWorked: ["glutes"] }, order: 1, notes: "pad on", sets: [set] };
const log = { date: "2026-05-09T17:52:12+02:00", name: "Monday", notes: "good", durationSeconds: 3600, templateId: "t1", exercises: [lift] };
const plannedSet = { targetReps: 5, targetRepsMin: 4, targetRepsMax: 6, targetWeight: 80, unit: "lb", percentage: 75, percentageOf: "1RM", targetRPE: 8, targetRIR: 2, restSeconds: 90, tempo: "2-0-1-0", type: "backoff", notes: "easy" };
const plannedLift = { exercise: { name: "Squat" }, order: 1, notes: "deep", sets: [plannedSet] };
const template = { name: "Legs", notes: "n", day: 3, exercises: [plannedLift] };
const program = { name: "Eight weeks", description: "d", author: "a", tags: ["strength"], weeks: [{ name: "1", notes: "n", workouts: [template] }] };
const record = {
  exercise: { name: "Squat", equipment: "barbell", category: "legs" },
  repMaxes: [{ reps: 5, weight: 120, unit: "kg", date: "2026-05-01", type: "actual", bodyweightKg: 70, workoutId: "w", rpe: 9, notes: "n" }],
  estimated1RM: { value: 140, unit: "kg", formula: "epley", basedOnReps: 5, basedOnWeight: 120, date: "2026-05-01" },
  volumePR: { value: 8000, unit: "kg", date: "2026-05-01", notes: "n" },
  durationPR: { seconds: 60, date: "2026-05-01", weight: 20, unit: "kg", notes: "n" },
};
const profile = {
  exportedAt: "2026-05-09T00:00:00Z", name: "A", sex: "female", birthDate: "1990-02-28", height: { value: 170, unit: "cm" },
  bodyweight: { value: 70, unit: "kg", date: "2026-05-01" }, bodyweightHistory: [{ value: 150, unit: "lb", date: "2026-04-01", notes: "n" }],
  records: [record], normalizedScores: { total: { wilks: 300, dots: 310, ipfGl: 60, glossbrenner: 290 } },
};

const withSet = (change: object) => ({ ...log, exercises: [{ ...lift, sets: [set, { ...set, ...change }] }] });
const withPlanned = (change: object) => ({ ...template, exercises: [{ ...plannedLift, sets: [{ ...plannedSet, ...change }] }] });
const withRecord = (change: object) => ({ ...profile, records: [{ ...record, ...change }] });
const without = (value: object, key: string) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

it.each<[OpenweightKind, object]>([["workout-log", log], ["workout-template", template], ["program", program], ["lifter-profile", profile]])(
  "a %s with every field is valid, careful and told by its keys",
  (kind, document) => {
    expect(readOpenweight(document)).toEqual({ ok: true, kind, document, careless: [] });
    expect(readOpenweight(document, { strict: true }).ok).toBe(true);
  },
);

describe("what the schemas refuse is named by its path", () => {
  const cases: [string, OpenweightKind, unknown, string][] = [
    ["no object", "workout-log", null, ""],
    ["a list", "workout-log", [], ""],
    ["no date", "workout-log", without(log, "date"), "date"],
    ["no date, no name", "workout-log", { exercises: [lift] }, "date"],
    ["a day that does not exist", "workout-log", { ...log, date: "2026-02-31T10:00:00Z" }, "date"],
    ["a date without offset", "workout-log", { ...log, date: "2026-02-28T10:00:00" }, "date"],
    ["a date without time", "workout-log", { ...log, date: "2026-02-28" }, "date"],
    ["no exercises", "workout-log", without(log, "exercises"), "exercises"],
    ["an empty list of exercises", "workout-log", { ...log, exercises: [] }, "exercises"],
    ["no sets", "workout-log", { ...log, exercises: [without(lift, "sets")] }, "exercises[0].sets"],
    ["an empty list of sets", "workout-log", { ...log, exercises: [lift, { ...lift, sets: [] }] }, "exercises[1].sets"],
    ["a set that is a list", "workout-log", { ...log, exercises: [{ ...lift, sets: [[]] }] }, "exercises[0].sets[0]"],
    ["a weight without unit", "workout-log", { ...log, exercises: [{ ...lift, sets: [set, { weight: 100 }] }] }, "exercises[0].sets[1].unit"],
    ["a target weight without unit", "workout-log", { ...log, exercises: [{ ...lift, sets: [{ targetWeight: 100 }] }] }, "exercises[0].sets[0].unit"],
    ["a distance without unit", "workout-log", { ...log, exercises: [{ ...lift, sets: [{ distance: 100 }] }] }, "exercises[0].sets[0].distanceUnit"],
    ["an unknown unit", "workout-log", withSet({ unit: "stone" }), "exercises[0].sets[1].unit"],
    ["half a repetition", "workout-log", withSet({ reps: 2.5 }), "exercises[0].sets[1].reps"],
    ["a negative weight", "workout-log", withSet({ weight: -20 }), "exercises[0].sets[1].weight"],
    ["RPE 11", "workout-log", withSet({ rpe: 11 }), "exercises[0].sets[1].rpe"],
    ["half a repetition in reserve", "workout-log", withSet({ rir: 1.5 }), "exercises[0].sets[1].rir"],
    ["a tempo of three phases", "workout-log", withSet({ tempo: "3-1-2" }), "exercises[0].sets[1].tempo"],
    ["a note of 1001 characters", "workout-log", withSet({ notes: "x".repeat(1001) }), "exercises[0].sets[1].notes"],
    ["an empty name of a lift", "workout-log", { ...log, exercises: [{ ...lift, exercise: { name: "" } }] }, "exercises[0].exercise.name"],
    ["superset 0", "workout-log", { ...log, exercises: [{ ...lift, supersetId: 0 }] }, "exercises[0].supersetId"],
    ["a template without name", "workout-template", without(template, "name"), "name"],
    ["only planned sets", "workout-template", { exercises: [plannedLift] }, "name"],
    ["an eighth day", "workout-template", { ...template, day: 8 }, "day"],
    ["a share of nothing", "workout-template", { ...template, exercises: [{ ...plannedLift, sets: [{ percentage: 80 }] }] }, "exercises[0].sets[0].percentageOf"],
    ["201 percent", "workout-template", withPlanned({ percentage: 201 }), "exercises[0].sets[0].percentage"],
    ["a program without name", "program", without(program, "name"), "name"],
    ["a program without weeks", "program", without(program, "weeks"), "weeks"],
    ["a week without workouts", "program", { ...program, weeks: [{}] }, "weeks[0].workouts"],
    ["a workout without name", "program", { ...program, weeks: [{ workouts: [without(template, "name")] }] }, "weeks[0].workouts[0].name"],
    ["a profile without time", "lifter-profile", without(profile, "exportedAt"), "exportedAt"],
    ["an unknown formula", "lifter-profile", withRecord({ estimated1RM: { ...record.estimated1RM, formula: "guess" } }), "records[0].estimated1RM.formula"],
    ["a maximum for no repetition", "lifter-profile", withRecord({ repMaxes: [{ ...record.repMaxes[0], reps: 0 }] }), "records[0].repMaxes[0].reps"],
    ["a birthday that does not exist", "lifter-profile", { ...profile, birthDate: "1991-02-29" }, "birthDate"],
    ["a height without unit", "lifter-profile", { ...profile, height: { value: 170 } }, "height.unit"],
  ];
  it.each(cases)("%s", (_, kind, document, path) => {
    const reading = readOpenweight(document);
    expect(reading).toMatchObject({ ok: false, kind });
    expect(reading.ok ? [] : reading.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe("what cannot be right though the schemas let it through is named by code and path", () => {
  const of = (name: string, more: object) => ({ ...lift, exercise: { name }, ...more });
  const cases: [CarelessCode, unknown, string][] = [
    ["empty-set", { ...log, exercises: [{ ...lift, sets: [{}] }] }, "exercises[0].sets[0]"],
    ["unknown-set-type", withSet({ type: "banana" }), "exercises[0].sets[1].type"],
    ["misspelt-key", { ...log, exercises: [{ ...lift, sets: [{ reps: 5, wieght: 90 }] }] }, "exercises[0].sets[0].wieght"],
    ["misspelt-key", { ...log, exercises: [{ ...lift, sets: [{ reps: 5, rest_seconds: 90 }] }] }, "exercises[0].sets[0].rest_seconds"],
    ["misspelt-key", { ...without(log, "notes"), note: "n" }, "note"],
    ["misplaced-key", withPlanned({ rpe: 8 }), "exercises[0].sets[0].rpe"],
    ["misplaced-key", withSet({ targetRIR: 2 }), "exercises[0].sets[1].targetRIR"],
    ["effort-conflict", withSet({ rpe: 8.5, rir: 4 }), "exercises[0].sets[1].rir"],
    ["effort-off-scale", withSet({ targetRPE: 8.25 }), "exercises[0].sets[1].targetRPE"],
    ["effort-off-scale", { ...log, exercises: [{ ...lift, sets: [{ reps: 3, rir: 12 }] }] }, "exercises[0].sets[0].rir"],
    ["failure-with-reserve", withSet({ toFailure: true }), "exercises[0].sets[1].toFailure"],
    ["absurd-weight", withSet({ weight: 1e9 }), "exercises[0].sets[1].weight"],
    ["absurd-weight", withSet({ unit: "lb", weight: 3308, targetWeight: 3306 }), "exercises[0].sets[1].weight"],
    ["absurd-body-mass", { ...profile, bodyweight: { value: 700, unit: "kg" } }, "bodyweight.value"],
    ["absurd-repetitions", withSet({ reps: 1001 }), "exercises[0].sets[1].reps"],
    ["absurd-duration", { ...log, durationSeconds: 86_401 }, "durationSeconds"],
    ["reversed-range", withPlanned({ targetRepsMin: 12 }), "exercises[0].sets[0].targetRepsMin"],
    ["repeated-order", { ...log, exercises: [lift, of("Squat", {})] }, "exercises[1].order"],
    ["lone-superset", { ...log, exercises: [{ ...lift, supersetId: 4 }] }, "exercises[0].supersetId"],
    ["weight-without-unit", withRecord({ durationPR: { seconds: 5, date: "2026-05-01", weight: 20 } }), "records[0].durationPR.unit"],
    ["one-rep-max-off-formula", withRecord({ estimated1RM: { ...record.estimated1RM, value: 9999 / 10 } }), "records[0].estimated1RM.value"],
    ["one-rep-max-off-formula", withRecord({ estimated1RM: { ...record.estimated1RM, value: 142.6 } }), "records[0].estimated1RM.value"],
    ["one-rep-max-beyond-formula", withRecord({ estimated1RM: { ...record.estimated1RM, formula: "brzycki", basedOnReps: 40 } }), "records[0].estimated1RM.basedOnReps"],
  ];
  it.each(cases)("%s", (code, document, path) => {
    const reading = readOpenweight(document);
    expect(reading.ok && reading.careless.map((place) => [place.code, place.path])).toEqual([[code, path]]);
    const strict = readOpenweight(document, { strict: true });
    expect(strict.ok ? [] : strict.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it("has a case for every code", () => {
    expect([...new Set(cases.map(([code]) => code))].sort()).toEqual(Object.keys(CARELESS_CODES).sort());
  });

  it("leaves alone what may be meant: rounding to plates, a single for itself, two lifts of a superset, keys of one's own", () => {
    const kept = [
      withRecord({ estimated1RM: { ...record.estimated1RM, value: 142.5 } }),
      withRecord({ estimated1RM: { ...record.estimated1RM, basedOnReps: 1, value: 120 } }),
      withSet({ type: "Rest-Pause", side: "left", bandColour: "red", id: 7 }),
      { ...log, exercises: [{ ...lift, supersetId: 1 }, of("Squat", { order: 2, supersetId: 1 })] },
    ];
    for (const document of kept) expect(readOpenweight(document)).toMatchObject({ ok: true, careless: [] });
  });
});

describe("hostile documents", () => {
  const nest = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);

  it("deeper than 100 is refused with its place, 100 deep is not", () => {
    const deep = readOpenweight({ ...log, more: nest(200_000) });
    expect(deep).toMatchObject({ ok: false, kind: "workout-log" });
    expect(deep.ok ? "" : deep.issues[0]?.path).toBe(`more${".a".repeat(99)}`);
    expect(readOpenweight({ ...log, more: nest(99) }).ok).toBe(true);
    expect(readOpenweight({ ...log, more: nest(100) }).ok).toBe(false);
  });

  it("faults without number are refused, not thrown", () => {
    const many = { ...log, exercises: [{ ...lift, sets: Array.from({ length: 200_000 }, () => ({ reps: -1 })) }] };
    expect(readOpenweight(many)).toEqual({ ok: false, kind: "workout-log", issues: [{ path: "", message: "more is wrong than can be listed" }] });
  });

  it("an object that holds itself is refused", () => {
    const self: Record<string, unknown> = { ...log };
    self["me"] = self;
    expect(readOpenweight(self).ok).toBe(false);
  });

  it("a key __proto__ is kept and pollutes nothing", () => {
    const text = JSON.stringify(log).replace('{"name":"Hip Thrust"', '{"__proto__":{"polluted":true},"name":"Hip Thrust"');
    const document = JSON.parse(text);
    const reading = readOpenweight(document);
    expect(JSON.stringify(reading.ok && reading.document)).toBe(text);
    expect("polluted" in {}).toBe(false);
  });

  it("keys of the prototype are not taken for given", () => {
    const inherited = Object.create({ weeks: [], exportedAt: "2026-05-09T00:00:00Z" });
    expect(readOpenweight(Object.assign(inherited, log))).toMatchObject({ ok: true, kind: "workout-log" });
  });
});

it("a wrong option throws by name", () => {
  expect(() => readOpenweight(log, JSON.parse('{"kind":"diary"}'))).toThrow("kind must be one of workout-log");
  expect(() => readOpenweight(log, JSON.parse('{"strict":1}'))).toThrow("strict must be true or false, got 1");
  expect(() => readOpenweight(log, JSON.parse('{"lax":1}'))).toThrow('options must be one of kind, strict, got "lax"');
});
