import { describe, expect, it } from "vitest";
import { importLog } from "../../../src/interchange/importLog";
import type { ImportOptions } from "../../../src/interchange/importOptions";
import { codesOf, entriesOf, setsOf } from "../table";

const active = (fields: object = {}) => ({
  setType: "ACTIVE", repetitionCount: 5, weight: 80000, duration: 31.5, startTime: "2024-03-02T09:10:00.0",
  exercises: [{ category: "DEADLIFT", name: "BARBELL_DEADLIFT", probability: 99 }], ...fields,
});
const rest = (duration: unknown) => ({ setType: "REST", repetitionCount: null, weight: -1, duration, startTime: null, exercises: [] });

const read = (document: unknown, options: ImportOptions = {}) => importLog(JSON.stringify(document), options);

describe("exercise sets of Garmin Connect", () => {
  it("are read in kilograms, with the rest before each", () => {
    const report = read({ activityId: 11, exerciseSets: [active(), rest(95), active({ repetitionCount: 4 })] });
    expect(report).toMatchObject({ format: "garmin", accounting: { rows: 3, sets: 2, nonSets: 1, rejected: 0 }, issues: [] });
    expect(setsOf(report)).toEqual([
      { kind: "work", load: { value: 80, unit: "kg" }, reps: 5, durationSeconds: 31.5, completed: true },
      { kind: "work", load: { value: 80, unit: "kg" }, reps: 4, durationSeconds: 31.5, restSeconds: 95, completed: true },
    ]);
    expect(report.unit).toMatchObject({ unit: "kg", how: "declared", evidence: ["Garmin keeps loads in grams"] });
  });

  it("are found alone, as a plain list, in a list of activities and in wrappers", () => {
    const own = [active()];
    for (const document of [{ exerciseSets: own }, own, [{ activityId: 1, exerciseSets: own }], { data: [{ x: { exerciseSets: own } }] }]) {
      expect(read(document, { format: "garmin" }).accounting).toEqual({ rows: 1, sets: 1, nonSets: 0, rejected: 0 });
    }
  });

  it("are a session an activity, also of two that began at once, and a session a day without a number", () => {
    const later = active({ startTime: "2024-03-02T18:00:00.0" });
    const nextDay = active({ startTime: "2024-03-03T00:05:00.0" });
    const byActivity = read([{ activityId: 1, exerciseSets: [active(), nextDay] }, { activityId: 2, exerciseSets: [active()] }]);
    expect(byActivity.log.sessions.map(({ startedAt, entries }) => [startedAt, entries[0]?.sets.length])).toEqual([["2024-03-02T09:10:00", 2], ["2024-03-02T09:10:00", 1]]);
    const byDay = read([{ exerciseSets: [later, nextDay] }, { exerciseSets: [active()] }]);
    expect(byDay.log.sessions.map(({ startedAt, entries }) => [startedAt, entries.flatMap(({ sets }) => sets).length])).toEqual([
      ["2024-03-02T09:10:00", 2], ["2024-03-03T00:05:00", 1],
    ]);
  });

  it("keep their names as logged and are looked up by their words", () => {
    const named = (category: unknown, name: unknown = null) => active({ exercises: [{ category, name, probability: 100 }] });
    const all = [named("DEADLIFT", "ROMANIAN_DEADLIFT"), named("HIP_RAISE", "BARBELL_HIP_THRUST_WITH_BENCH"), named("PUSH_UP"), named("UNKNOWN")];
    expect(entriesOf(read({ exerciseSets: all })).map(({ exerciseId, name }) => [exerciseId, name])).toEqual([
      ["romanian-deadlift", "DEADLIFT/ROMANIAN_DEADLIFT"],
      ["barbell-hip-thrust", "HIP_RAISE/BARBELL_HIP_THRUST_WITH_BENCH"],
      ["push-up", "PUSH_UP"],
      ["unlisted:unknown", "UNKNOWN"],
    ]);
  });

  it("are of the likeliest exercise; the others are preserved", () => {
    const exercises = [{ category: "ROW", name: null, probability: 20 }, { category: "CURL", name: "BARBELL_BICEPS_CURL", probability: 70 }];
    const report = read({ exerciseSets: [active({ exercises })] });
    expect(entriesOf(report)).toMatchObject([{ name: "CURL/BARBELL_BICEPS_CURL" }]);
    expect(report.preserved).toMatchObject([{ column: "exercises", text: "ROW 20" }]);
  });

  it("preserve what is not read: other keys, each set's own start, what a rest says of a set", () => {
    const later = active({ startTime: "2024-03-02T09:13:00.0", messageIndex: 4, wktStepIndex: null, note: "slow", zone: { low: 2 } });
    const loaded = { ...rest(60), weight: 20000, repetitionCount: 3, startTime: "2024-03-02T09:11:00.0", exercises: [{ category: "ROW" }] };
    const report = read({ activityId: 1, exerciseSets: [active({ messageIndex: 0 }), loaded, later] });
    expect(report.accounting).toEqual({ rows: 3, sets: 2, nonSets: 1, rejected: 0 });
    expect(report.preserved.filter(({ column }) => column !== "activityId").map(({ column, text }) => [column, text])).toEqual([
      ["exercises", "ROW"], ["startTime", "2024-03-02T09:11:00.0"], ["weight", "20000"], ["repetitionCount", "3"],
      ["startTime", "2024-03-02T09:13:00.0"], ["messageIndex", "4"], ["note", "slow"], ["zone", '{"low":2}'],
    ]);
  });

  it("have no name where it is no single value", () => {
    for (const exercises of [[{ category: ["ROW"] }], [{ category: "ROW", name: {} }]]) {
      expect(read({ exerciseSets: [active({ exercises })] }).issues).toMatchObject([{ code: "missing-exercise", action: "row-rejected" }]);
    }
  });

  it("give loads typed in pounds back", () => {
    const grams = [20412, 43091, 61235, 83915, 102058];
    const report = read({ exerciseSets: grams.map((weight) => active({ weight })) });
    expect(setsOf(report).map(({ load }) => load)).toEqual([45, 95, 135, 185, 225].map((value) => ({ value, unit: "lb" })));
    expect(codesOf(report)).toEqual(["unit-restored"]);
    const metric = read({ exerciseSets: [20000, 42500, 61235].map((weight) => active({ weight })) });
    expect(setsOf(metric).map(({ load }) => load?.unit)).toEqual(["kg", "kg", "kg"]);
  });

  it("keep a rest that no set followed aside", () => {
    const report = read({ exerciseSets: [active(), rest(60)] });
    expect(report.accounting).toEqual({ rows: 2, sets: 1, nonSets: 1, rejected: 0 });
    expect(report.preserved).toMatchObject([{ column: "duration", text: "60" }]);
  });

  it("are rejected one by one, each on its line and with its reason", () => {
    const faults = [
      active({ weight: -5 }), active({ weight: "1e3" }), active({ weight: [] }), active({ weight: 2_000_000 }), active({ repetitionCount: -1 }),
      active({ repetitionCount: 2.5 }), active({ repetitionCount: 5000 }), active({ duration: "long" }), active({ exercises: {} }), null, 7, [],
    ];
    const text = JSON.stringify({ activityId: 1, exerciseSets: [active(), ...faults] }, undefined, 1).replace('"duration": 31.5', '"duration": 1e999');
    const report = importLog(text);
    expect(report.accounting).toEqual({ rows: 13, sets: 0, nonSets: 0, rejected: 13 });
    const lineOf = (part: string) => text.slice(0, text.lastIndexOf("{", text.indexOf(part))).split("\n").length;
    expect(report.issues).toContainEqual(expect.objectContaining({ code: "unreadable-number", column: "weight", text: "-5 g", line: lineOf('"weight": -5') }));
    expect(report.issues).toContainEqual(expect.objectContaining({ code: "unreadable-number", column: "duration", text: "Infinity" }));
    expect(report.issues).toContainEqual(expect.objectContaining({ code: "impossible-load", column: "weight", text: "2000 kg", line: lineOf('"weight": 2000000') }));
    expect(report.issues).toContainEqual(expect.objectContaining({ code: "impossible-repetitions", column: "repetitionCount", text: "5000" }));
    expect(codesOf(report).filter((code) => code === "missing-exercise")).toHaveLength(4);
  });

  it("without any time that can be read have no day", () => {
    expect(read({ activityId: 1, exerciseSets: [active({ startTime: "noon" })] }).issues).toMatchObject([{ code: "unreadable-date", column: "startTime", text: "noon" }]);
    const mixed = read({ activityId: 1, exerciseSets: [active({ startTime: "noon" }), active()] });
    expect(mixed.accounting.sets).toBe(2);
  });

  it("are not in the list of activities, which says what to export instead", () => {
    const list = [{ activityId: 5, activityName: "Strength", summarizedExerciseSets: [{ category: "SQUAT", reps: 28, volume: 1240000, sets: 4, maxWeight: 50000 }] }];
    const report = read(list);
    expect(report).toMatchObject({ format: "garmin", log: { sessions: [] }, issues: [{ code: "totals-only", action: "nothing-read" }] });
    expect(report.issues[0]?.message).toMatch(/exerciseSets/u);
    expect(codesOf(read({ activityId: 5, exerciseSets: null }))).toEqual([]);
    expect(codesOf(importLog('{"exerciseSets": [', {}))).toEqual(["invalid-document"]);
    expect(codesOf(read({ sets: [] }, { format: "garmin" }))).toEqual(["invalid-document"]);
  });

  it("survive any depth and any length", () => {
    const deep = `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)},"exerciseSets":[${JSON.stringify(active())}]}`;
    expect(importLog(deep, { format: "garmin" }).accounting.rows).toBeLessThanOrEqual(1);
    const long = { activityId: 1, exerciseSets: Array.from({ length: 30_000 }, () => active()) };
    expect(read(long).accounting.sets).toBe(30_000);
    expect(codesOf(read(long, { limits: { maxRows: 10 } }))).toEqual(["too-many-rows"]);
  });

  it("are on the first line where a key stands twice", () => {
    const text = `{"exerciseSets":[{"setType":"ACTIVE"}],\n"exerciseSets":[\n{"setType":"ACTIVE","startTime":"noon"}]}`;
    expect(importLog(text).issues).toMatchObject([{ code: "unreadable-date", line: 1 }]);
  });
});
