import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/catalogue/catalogue";
import { DEFAULT_LIMITS } from "../../../src/interchange/importLimits";
import { openweight } from "../../../src/interchange/openweight/openweight";
import { readWorkoutLogs } from "../../../src/interchange/openweight/readWorkoutLogs";
import { exportLog } from "../../../src/interchange/exportLog";
import { listLosses } from "../../../src/interchange/listLosses";
import type { Session, TrainingLog } from "../../../src/log/types";

function read(document: unknown, options: { readonly timeZone?: string; readonly maxRows?: number } = {}) {
  const { timeZone, maxRows = DEFAULT_LIMITS.maxRows } = options;
  return readWorkoutLogs(typeof document === "string" ? document : JSON.stringify(document), {
    limits: { ...DEFAULT_LIMITS, maxRows },
    catalogue: builtInCatalogue,
    rowsBeforeDeciding: Number.POSITIVE_INFINITY,
    openSessions: Number.POSITIVE_INFINITY,
    ...(timeZone !== undefined && { timeZone }),
  });
}

const thrust = { name: "Barbell hip thrust" };
const withSets = (...sets: object[]) => ({ date: "2026-05-09T17:52:12+02:00", name: "Evening", exercises: [{ exercise: thrust, sets }] });
const readSet = (set: object, name = "Barbell hip thrust") =>
  read({ ...withSets(set), exercises: [{ exercise: { name }, sets: [set] }] }).log.sessions[0]?.entries[0]?.sets[0];

describe("a workout log becomes a session", () => {
  it("with everything a session has a place for", () => {
    const { log, accounting, unit, issues } = read({
      date: "2026-05-09T17:52:12+02:00",
      name: "Evening",
      notes: "warm",
      durationSeconds: 3600,
      exercises: [
        { exercise: { ...thrust, equipment: "barbell" }, notes: "pad", supersetId: 3, sets: [{ reps: 8, weight: 90, unit: "kg", rpe: 8.5 }] },
        { exercise: { name: "Ohio State" }, supersetId: 3, sets: [{ reps: 5, weight: 45, unit: "lb", rir: 2, toFailure: false }] },
      ],
    });
    expect(log.sessions).toEqual([
      {
        id: "openweight:2026-05-09T17:52:12+02:00:evening",
        date: "2026-05-09",
        startedAt: "2026-05-09T17:52:12+02:00",
        durationSeconds: 3600,
        name: "Evening",
        note: "warm",
        entries: [
          { exerciseId: "barbell-hip-thrust", superset: "3", note: "pad", sets: [{ kind: "work", load: { value: 90, unit: "kg" }, reps: 8, rir: 1.5, completed: true }] },
          { exerciseId: "unlisted:ohio state", name: "Ohio State", superset: "3", sets: [{ kind: "work", load: { value: 45, unit: "lb" }, reps: 5, rir: 2, toFailure: false, completed: true }] },
        ],
      },
    ]);
    expect(accounting).toEqual({ rows: 2, sets: 2, nonSets: 0, rejected: 0 });
    expect(unit).toMatchObject({ unit: "mixed", how: "per-row", confidence: 1 });
    expect(issues).toEqual([]);
  });

  it.each([
    ["working", { kind: "work" }],
    ["WARM-UP", { kind: "warmup" }],
    ["dropset", { kind: "drop" }],
    ["backoff", { kind: "backoff" }],
    ["amrap", { kind: "amrap" }],
    ["cluster", { kind: "cluster" }],
    ["myo", { kind: "myo" }],
    ["rest-pause", { kind: "rest-pause" }],
    ["failure", { kind: "work", toFailure: true }],
    ["banana", { kind: "work" }],
  ])("type %s", (type, expected) => {
    expect(readSet({ reps: 5, type })).toEqual({ reps: 5, completed: true, ...expected });
  });

  it("rest after a set becomes rest before the next", () => {
    const { log, preserved } = read(withSets({ reps: 5, restSeconds: 120, type: "working" }, { reps: 5, restSeconds: 90, type: "working" }));
    expect(log.sessions[0]?.entries[0]?.sets.map(({ restSeconds }) => restSeconds)).toEqual([undefined, 120]);
    expect(preserved).toEqual([{ sessionId: log.sessions[0]?.id, line: 1, column: "exercises[0].sets[1].restSeconds", text: "90" }]);
  });

  it.each([["m", 40, 40], ["km", 1.5, 1500], ["ft", 100, 30.48], ["yd", 100, 91.44], ["mi", 1, 1609.344]])("%s to metres", (distanceUnit, distance, metres) => {
    expect(readSet({ distance, distanceUnit })).toEqual({ kind: "work", distanceMetres: metres, completed: true });
  });

  it("a target stands apart from what was done, and alone it is not completed", () => {
    expect(readSet({ targetReps: 5, targetWeight: 80, targetRPE: 8, unit: "kg" })).toEqual({
      kind: "work",
      completed: false,
      target: { load: { value: 80, unit: "kg" }, reps: { min: 5, max: 5 }, rir: 2 },
    });
  });

  it("0 is no load and no time; help off the body mass is assistance; the reserve goes before a rating that disagrees", () => {
    expect(readSet({ reps: 5, weight: 0, unit: "kg", durationSeconds: 0 })).toEqual({ kind: "work", reps: 5, completed: true });
    expect(readSet({ reps: 5, weight: 20, unit: "kg" }, "Assisted Pull-up")).toMatchObject({ assistance: { value: 20, unit: "kg" } });
    expect(readSet({ reps: 5, rpe: 8.5, rir: 4 })).toMatchObject({ rir: 4 });
  });

  it("lifts stand by order where every one has it, as listed otherwise", () => {
    const lifts = (...orders: (number | undefined)[]) => ({
      ...withSets(),
      exercises: orders.map((order, index) => ({ exercise: { name: `Lift ${index}` }, ...(order !== undefined && { order }), sets: [{ reps: 1 }] })),
    });
    const names = (document: object) => read(document).log.sessions[0]?.entries.map(({ name }) => name);
    expect(names(lifts(3, 1, 2))).toEqual(["Lift 1", "Lift 2", "Lift 0"]);
    expect(names(lifts(3, undefined, 2))).toEqual(["Lift 0", "Lift 1", "Lift 2"]);
  });

  it("equipment decides between lifts of one name, and keeps a lift from being read as the barbell's", () => {
    const idOf = (exercise: object) => read({ ...withSets(), exercises: [{ exercise, sets: [{ reps: 1 }] }] }).log.sessions[0]?.entries[0]?.exerciseId;
    expect(idOf({ name: "Bench Press" })).toBe("bench-press");
    expect(idOf({ name: "Bench Press", equipment: "dumbbell" })).toBe("dumbbell-bench-press");
    expect(idOf({ name: "Bench Press", equipment: "barbell" })).toBe("bench-press");
    expect(idOf({ name: "Deadlift", equipment: "cable machine" })).not.toBe("deadlift");
  });
});

describe("days", () => {
  const dateOf = (date: string, timeZone?: string) => {
    const { log, issues } = read({ ...withSets({ reps: 1 }), date }, timeZone === undefined ? {} : { timeZone });
    return [log.sessions[0]?.date, log.sessions[0]?.startedAt, issues.map(({ code }) => code)];
  };
  it.each([
    ["2026-05-09T23:30:00-05:00", "2026-05-09", "2026-05-09T23:30:00-05:00", []],
    ["2026-05-09T23:30:00Z", "2026-05-09", "2026-05-09T23:30:00Z", ["time-zone-assumed"]],
    ["2026-05-09t06:30:00.5+0530", "2026-05-09", "2026-05-09T06:30:00.5+05:30", []],
    ["2026-05-09T17:00:00-00:00", "2026-05-09", "2026-05-09T17:00:00", []],
    ["2026-05-09T00:00:00-00:00", "2026-05-09", undefined, []],
    ["2026-12-31T23:59:60Z", "2026-12-31", undefined, []],
  ])("%s", (written, date, startedAt, codes) => {
    expect(dateOf(written)).toEqual([date, startedAt, codes]);
  });
  it("are those of the lifter's time zone where it is named", () => {
    expect(dateOf("2026-05-09T23:30:00Z", "Asia/Kolkata")).toEqual(["2026-05-10", "2026-05-10T05:00:00+05:30", []]);
  });
});

describe("what cannot be used is accounted for", () => {
  it("a set no one lifts is rejected, the others stay, and the document can be written again whole", () => {
    const document = withSets({ reps: 5 }, { reps: 5, weight: 2000, unit: "kg" }, { reps: 1001 });
    const { accounting, issues, log, preserved } = read(document);
    expect(accounting).toEqual({ rows: 3, sets: 1, nonSets: 0, rejected: 2 });
    expect(issues.map(({ code, column, text, action }) => [code, column, text, action])).toEqual([
      ["impossible-load", "exercises[0].sets[1].weight", "2000 kg", "row-rejected"],
      ["impossible-repetitions", "exercises[0].sets[2].reps", "1001", "row-rejected"],
    ]);
    expect(JSON.parse(exportLog(log, "openweight", { preserved }))).toEqual(document);
  });

  it("of several documents an invalid one is rejected, by its place, and a plan holds no sets", () => {
    const planned = { name: "Plan", exercises: [{ exercise: thrust, sets: [{ targetReps: 5 }, { targetReps: 5 }] }] };
    const { accounting, issues, log } = read([withSets({ reps: 5 }), withSets({ reps: 5 }, { weight: 50 }), planned]);
    expect(log.sessions.length).toBe(1);
    expect(accounting).toEqual({ rows: 4, sets: 1, nonSets: 2, rejected: 1 });
    expect(issues.map(({ code, column, action }) => [code, column, action])).toEqual([
      ["document-skipped", "[2]", "left-out"],
      ["document-rejected", "[1].exercises[0].sets[1].unit", "row-rejected"],
    ]);
  });

  it("a list of plans alone cannot be used; a plan beside a broken line is passed over", () => {
    const planned = { name: "Plan", exercises: [{ exercise: thrust, sets: [{ targetReps: 5 }] }] };
    const none = { rows: 0, sets: 0, nonSets: 0, rejected: 0 };
    for (const plans of [[planned], [planned, planned]]) {
      const { accounting, issues } = read(plans);
      expect(accounting).toEqual(none);
      expect(issues.map(({ code, action }) => [code, action])).toEqual(plans.map(() => ["no-log", "nothing-read"]));
    }
    const { accounting, issues } = read(`${JSON.stringify(planned)}\n{"date":\n`);
    expect(accounting).toEqual({ rows: 2, sets: 0, nonSets: 1, rejected: 1 });
    expect(issues.map(({ code }) => code)).toEqual(["document-skipped", "document-rejected"]);
  });

  it.each([
    ["workout-template", { name: "Plan", exercises: [{ exercise: thrust, sets: [{ targetReps: 5 }] }] }],
    ["program", { name: "Block", weeks: [{ workouts: [] }] }],
    ["lifter-profile", { exportedAt: "2026-05-09T10:00:00Z" }],
  ])("a %s gives no session and says what it is", (kind, document) => {
    const { log, issues } = read(document);
    expect(log.sessions).toEqual([]);
    expect(issues.map(({ severity, message }) => [severity, message])).toEqual([["error", `the document is a ${kind}, which logs nothing; read it with readOpenweight`]]);
  });

  it("one document a line, a broken line by its number", () => {
    const { log, issues } = read(`${JSON.stringify(withSets({ reps: 5 }))}\n\n{"date":\n${JSON.stringify(withSets({ reps: 6 }))}\n`);
    expect(log.sessions.map(({ id }) => id)).toEqual(["openweight:2026-05-09T17:52:12+02:00:evening", "openweight:2026-05-09T17:52:12+02:00:evening:2"]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([["document-rejected", 3]]);
  });

  it("no JSON, an empty list, and more sets than the limit", () => {
    expect(read("{").issues).toMatchObject([{ code: "invalid-document", message: "not JSON", line: 1 }]);
    expect(read([]).issues).toEqual([]);
    expect(read(withSets({ reps: 1 }, { reps: 2 }), { maxRows: 1 }).issues).toMatchObject([{ code: "too-many-rows" }]);
    expect(read("[".repeat(100_000)).log.sessions).toEqual([]);
  });

  it("an unknown type, efforts that disagree and unknown keys are told, a key once", () => {
    const { issues } = read(withSets({ reps: 5, type: "banana", wieght: 5 }, { reps: 5, rpe: 8, rir: 4, band: 1 }, { band: 2 }));
    expect(issues.map(({ code, column, message }) => [code, column, message.replace(/ is none of.*/u, "")])).toEqual([
      ["unknown-mark", "exercises[0].sets[0].type", '"banana"'],
      ["effort-conflict", "exercises[0].sets[1].rir", "RPE 8 means 2 in reserve, not 4"],
      ["unknown-column", "exercises[0].sets[0].wieght", "unknown key; did you mean weight?"],
      ["unknown-column", "exercises[0].sets[1].band", "openweight does not define this key"],
    ]);
  });
});

describe("writing", () => {
  const set = { kind: "work", reps: 5, completed: true } as const;
  const session = (change: Partial<Session>): TrainingLog => ({ sessions: [{ id: "s1", date: "2026-05-09", entries: [{ exerciseId: "barbell-hip-thrust", sets: [set] }], ...change }] });
  const write = (change: Partial<Session>) => JSON.parse(exportLog(session(change), "openweight"));

  it.each([
    [undefined, "2026-05-09T00:00:00-00:00"],
    ["2026-05-09T17:52", "2026-05-09T17:52:00-00:00"],
    ["2026-05-09T17:52:12.5", "2026-05-09T17:52:12.5-00:00"],
    ["2026-05-09T17:52Z", "2026-05-09T17:52:00Z"],
    ["2026-05-09T17:52:12-08:00", "2026-05-09T17:52:12-08:00"],
  ])("a start %s is %s", (startedAt, date) => {
    expect(write(startedAt === undefined ? {} : { startedAt }).date).toBe(date);
  });

  it("a set with all that openweight has a place for", () => {
    const full = { kind: "drop", load: { value: 90, unit: "kg" }, reps: 8, rir: 1.5, toFailure: false, durationSeconds: 39.6, distanceMetres: 20, tempo: "3-1-X-0", restSeconds: 60, completed: true, note: "ok" } as const;
    const target = { load: { value: 100, unit: "lb" }, reps: { min: 8, max: 8 }, rir: 2 } as const;
    expect(write({ entries: [{ exerciseId: "barbell-hip-thrust", superset: "A", sets: [set, { ...full, target }] }] }).exercises).toEqual([
      {
        exercise: { name: "Barbell hip thrust" },
        supersetId: 1,
        sets: [
          { type: "working", reps: 5, restSeconds: 60 },
          { type: "dropset", weight: 90, unit: "kg", reps: 8, rpe: 8.5, toFailure: false, durationSeconds: 40, distance: 20, distanceUnit: "m", tempo: "3-1-X-0", notes: "ok", targetReps: 8, targetWeight: 45.359237, targetRPE: 8 },
        ],
      },
    ]);
  });

  it("what has no place is listed with its path, what makes no document by its session", () => {
    const entries = [{ exerciseId: "barbell-hip-thrust", sets: [{ ...set, side: "left", restSeconds: 90, tempo: "10-0-1-0", target: { reps: { min: 4, max: 6 } } }] }, { exerciseId: "plank", sets: [] }] as const;
    const { losses } = listLosses({ sessions: [...session({ entries }).sessions, { id: "s2", date: "2026-05-10", entries: [] }] }, "openweight");
    const places = losses.filter(({ path }) => path !== "id" && path !== "startedAt").map(({ sessionId, path, kind }) => `${sessionId} ${path} ${kind}`);
    expect(places.sort()).toEqual([
      "s1 entries[0].sets[0].restSeconds lost",
      "s1 entries[0].sets[0].side lost",
      "s1 entries[0].sets[0].target lost",
      "s1 entries[0].sets[0].tempo lost",
      "s1 entries[1] lost",
      "s2  lost",
    ]);
  });

  it("long names and notes are cut to what is allowed, by characters and not by halves of them", () => {
    const document = write({ name: "😀".repeat(300), note: "x".repeat(10_001) });
    expect([Array.from(document.name).length, document.notes.length]).toEqual([200, 10_000]);
  });

  it("no session is an empty list, several are a list", () => {
    expect(exportLog({ sessions: [] }, "openweight")).toBe("[]");
    const [first] = session({}).sessions;
    if (first === undefined) throw new Error("no session");
    expect(JSON.parse(exportLog({ sessions: [first, { ...first, id: "s2" }] }, "openweight"))).toHaveLength(2);
  });

  it("a session changed since the import keeps what still fits and gives up what does not", () => {
    const { log, preserved } = read(withSets({ reps: 5, setId: "a" }, { reps: 6, setId: "b" }));
    const [first] = log.sessions;
    const entry = first?.entries[0];
    if (first === undefined || entry === undefined) throw new Error("no entry");
    const edited = (sets: typeof entry.sets) => JSON.parse(exportLog({ sessions: [{ ...first, entries: [{ ...entry, sets }] }] }, "openweight", { preserved }));
    const more = edited(entry.sets.map((one) => ({ ...one, reps: 9 })));
    expect(more.exercises[0].sets).toEqual([{ reps: 9, setId: "a" }, { reps: 9, setId: "b" }]);
    const fewer = edited(entry.sets.slice(1));
    expect(fewer.exercises[0].sets).toEqual([{ type: "working", reps: 6 }]);
  });

  it("values that another format preserved are passed over", () => {
    const preserved = [{ sessionId: "s1", line: 3, column: "seconds", text: "90" }];
    expect(exportLog(session({}), "openweight", { preserved })).toEqual(exportLog(session({}), "openweight"));
  });
});

describe("recognition", () => {
  const claims = (text: string) => openweight.claims({ text, header: [], names: new Set() });
  it("takes all four documents, lists and lines of them", () => {
    const log = JSON.stringify(withSets({ reps: 1 }), undefined, 2);
    for (const text of [log, `[${log}]`, ` \n${JSON.stringify(withSets({}))}\n{}`, '{"name":"x","weeks":[{"workouts":[{"exercises":[', '{"exportedAt":"']) expect(claims(text), text).toBe(true);
  });
  it("leaves tables and other JSON", () => {
    for (const text of ["date,exercises", '{"format":"liftcore","version":1}', '{"exerciseSets":[{"exercises":[{"category":"SQUAT"}]}]}', "[]", ""]) expect(claims(text), text).toBe(false);
  });
});
