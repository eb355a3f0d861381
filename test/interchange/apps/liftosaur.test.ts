import { describe, expect, it } from "vitest";
import { codesOf, entriesOf, read, setsOf } from "../table";

const HEADER =
  "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes";

interface Row {
  readonly start?: string;
  readonly exercise?: string;
  readonly warmup?: string;
  readonly planned?: string;
  readonly reps?: string;
  readonly amrap?: string;
  readonly plannedRpe?: string;
  readonly rpe?: string;
  readonly plannedLoad?: string;
  readonly load?: string;
  readonly doneAt?: string;
}

function row({
  start = "2026-03-02T17:30:15.250Z", exercise = '"Hip Thrust, Barbell"', warmup = "0", planned = "8", reps = "", amrap = "0", plannedRpe = "",
  rpe = "", plannedLoad = ",", load = ",", doneAt = "",
}: Row): string {
  return `${start},Glute Block,Day 1,${exercise},${warmup},${planned},${reps},${amrap},${plannedRpe},${rpe},0,${plannedLoad},${load},0,${doneAt},Gluteus Maximus,,`;
}

const UTC = { timeZone: "UTC" } as const;

describe("Liftosaur", () => {
  it("keeps what was planned beside what was done", () => {
    const report = read([HEADER, row({ reps: "7", plannedRpe: "8", rpe: "9.5", plannedLoad: "102.5,kg", load: "105,kg" })], UTC);
    expect(report.issues).toEqual([]);
    expect(report.log.sessions).toMatchObject([{ date: "2026-03-02", startedAt: "2026-03-02T17:30:15Z", name: "Day 1" }]);
    expect(setsOf(report)).toEqual([
      {
        kind: "work",
        load: { value: 105, unit: "kg" },
        reps: 7,
        rir: 0.5,
        target: { load: { value: 102.5, unit: "kg" }, reps: { min: 8, max: 8 }, rir: 2 },
        completed: true,
      },
    ]);
  });

  it("takes the planned load of a warm-up done without one of its own, and of no other set", () => {
    const report = read([
      HEADER,
      row({ warmup: "1", planned: "5", reps: "5", plannedLoad: "60,kg" }),
      row({ warmup: "1", planned: "5", plannedLoad: "80,kg" }),
      row({ planned: "5", reps: "5", plannedLoad: "100,kg" }),
    ], UTC);
    expect(setsOf(report)).toEqual([
      { kind: "warmup", load: { value: 60, unit: "kg" }, reps: 5, target: { load: { value: 60, unit: "kg" }, reps: { min: 5, max: 5 } }, completed: true },
      { kind: "warmup", target: { load: { value: 80, unit: "kg" }, reps: { min: 5, max: 5 } }, completed: false },
      { kind: "work", reps: 5, target: { load: { value: 100, unit: "kg" }, reps: { min: 5, max: 5 } }, completed: true },
    ]);
  });

  it("reads as many repetitions as possible, and units value by value", () => {
    const report = read([
      HEADER,
      row({ reps: "11", amrap: "1", plannedLoad: "225,lb", load: "225,lb" }),
      row({ reps: "8", planned: "", load: "100,kg" }),
    ], UTC);
    expect(setsOf(report).map(({ kind, load, target }) => ({ kind, load, target }))).toEqual([
      { kind: "amrap", load: { value: 225, unit: "lb" }, target: { load: { value: 225, unit: "lb" }, reps: { min: 8, max: 8 } } },
      { kind: "work", load: { value: 100, unit: "kg" }, target: undefined },
    ]);
    expect(report.unit).toMatchObject({ unit: "mixed", how: "per-row" });
  });

  it("places times of the world clock on the lifter's day, in both spellings", () => {
    const rows = [HEADER, row({ start: "2026-03-07T06:17:42Z", reps: "8" }), row({ start: "2026-03-09 07:30:00 +00:00", reps: "8" })];
    expect(read(rows, { timeZone: "America/Los_Angeles" }).log.sessions.map(({ date }) => date)).toEqual(["2026-03-06", "2026-03-09"]);
    expect(codesOf(read(rows))).toEqual(["time-zone-assumed"]);
  });

  it("preserves what the log has no place for, once where it repeats", () => {
    const report = read([HEADER, row({ reps: "8", doneAt: "2026-03-02T17:35:00.000Z" }), row({ reps: "8" })], UTC);
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([
      ["Program", "Glute Block"],
      ["Completed Reps Time", "2026-03-02T17:35:00.000Z"],
      ["Target Muscles", "Gluteus Maximus"],
    ]);
  });

  it("rejects a row whose planned load stands for the one done and cannot be read", () => {
    const report = read([HEADER, row({ warmup: "1", reps: "5", plannedLoad: "heavy,kg" }), row({ reps: "8" })], UTC);
    expect(report.accounting).toEqual({ rows: 2, sets: 1, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "unreadable-number", line: 2, text: "heavy", action: "row-rejected" }]);
  });

  it("keeps the names as logged", () => {
    const report = read([HEADER, row({ reps: "8", exercise: "Squat" }), row({ reps: "8", exercise: "Zercher Carry" })], UTC);
    expect(entriesOf(report).map(({ exerciseId, name }) => [exerciseId, name])).toEqual([
      ["back-squat", "Squat"],
      ["unlisted:zercher carry", "Zercher Carry"],
    ]);
  });
});
