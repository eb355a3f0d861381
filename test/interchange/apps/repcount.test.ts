import { describe, expect, it } from "vitest";
import { codesOf, entriesOf, read, setsOf } from "../table";

const HEADER = "Workout Start,Workout End,Exercise,Weight,Reps,Notes,Kcal,Distance,Duration,Category,Name,Bodyweight";

interface Row {
  readonly start?: string;
  readonly end?: string;
  readonly exercise?: string;
  readonly weight?: string;
  readonly reps?: string;
  readonly notes?: string;
  readonly kcal?: string;
  readonly distance?: string;
  readonly duration?: string;
  readonly name?: string;
  readonly bodyMass?: string;
}

function repcount({
  start = "2024-03-02 18:10", end = "2024-03-02 19:25", exercise = "Bench Press", weight = "", reps = "", notes = "", kcal = "",
  distance = "", duration = "", name = "Push", bodyMass = "",
}: Row): string {
  return `${start},${end},"${exercise}",${weight},${reps},"${notes}",${kcal},${distance},${duration},Chest,"${name}",${bodyMass}`;
}

describe("RepCount", () => {
  it("reads a session", () => {
    const report = read(
      [
        HEADER,
        repcount({ weight: "80", reps: "5", name: "Push ", bodyMass: "78.5", notes: "then 60 x 8" }),
        repcount({ weight: "80", reps: "4", name: "Push ", bodyMass: "78.5" }),
        repcount({ weight: "80", name: "Push ", bodyMass: "78.5" }),
        repcount({ name: "Push ", bodyMass: "78.5" }),
        repcount({ exercise: "Dips ", weight: "0", reps: "9", name: "Push ", bodyMass: "78.5" }),
      ],
      { unit: "kg" },
    );
    expect(report.format).toBe("repcount");
    expect(report.issues).toEqual([]);
    expect(report.accounting).toEqual({ rows: 5, sets: 5, nonSets: 0, rejected: 0 });
    expect(report.log.sessions).toMatchObject([
      {
        id: "repcount:2024-03-02T18:10:00:push",
        date: "2024-03-02",
        startedAt: "2024-03-02T18:10:00",
        durationSeconds: 4500,
        name: "Push",
        bodyMass: { value: 78.5, unit: "kg" },
        entries: [{ exerciseId: "bench-press", name: "Bench Press" }, { name: "Dips" }],
      },
    ]);
    expect(setsOf(report)).toEqual([
      { kind: "work", load: { value: 80, unit: "kg" }, reps: 5, note: "then 60 x 8", completed: true },
      { kind: "work", load: { value: 80, unit: "kg" }, reps: 4, completed: true },
      { kind: "work", load: { value: 80, unit: "kg" }, completed: false },
      { kind: "work", completed: false },
      { kind: "work", reps: 9, completed: true },
    ]);
  });

  it("reads a load below 0 as assistance, of any lift", () => {
    const report = read([HEADER, repcount({ exercise: "Assisted Dips", weight: "-14", reps: "8" }), repcount({ exercise: "Dips", weight: "-9", reps: "6" })], { unit: "lb" });
    expect(setsOf(report)).toEqual([
      { kind: "work", assistance: { value: 14, unit: "lb" }, reps: 8, completed: true },
      { kind: "work", assistance: { value: 9, unit: "lb" }, reps: 6, completed: true },
    ]);
  });

  it("reads dates that a spreadsheet has rewritten, either way round", () => {
    const us = read([HEADER, repcount({ start: "3/2/2024 18:10", end: "3/2/2024 19:10", reps: "5" }), repcount({ start: "3/21/2024 18:10", end: "3/21/2024 18:50", reps: "5" })]);
    expect(us.log.sessions.map(({ date, durationSeconds }) => [date, durationSeconds])).toEqual([["2024-03-02", 3600], ["2024-03-21", 2400]]);
    const elsewhere = read([HEADER, repcount({ start: "2/3/2024 18:10", end: "2/3/2024 19:10", reps: "5" }), repcount({ start: "21/3/2024 18:10", end: "21/3/2024 18:50", reps: "5" })]);
    expect(elsewhere.log.sessions.map(({ date }) => date)).toEqual(["2024-03-02", "2024-03-21"]);
  });

  it("doubts an end before the start and preserves it", () => {
    const report = read([HEADER, repcount({ end: "2024-03-02 17:00", weight: "80", reps: "5" })], { unit: "kg" });
    expect(report.log.sessions[0]).not.toHaveProperty("durationSeconds");
    expect(codesOf(report)).toEqual(["ends-before-start"]);
    expect(report.preserved).toContainEqual(expect.objectContaining({ line: 2, column: "Workout End", text: "2024-03-02 17:00" }));
  });

  it("reads time in seconds and distance, whose unit it has to assume", () => {
    const report = read([HEADER, repcount({ exercise: "Outdoor run", kcal: "320", distance: "3.5", duration: "1260" })], { unit: "kg" });
    expect(setsOf(report)).toEqual([{ kind: "work", durationSeconds: 1260, distanceMetres: 3500, completed: true }]);
    expect(codesOf(report)).toEqual(["distance-unit-assumed"]);
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([["Kcal", "320"], ["Category", "Chest"]]);
  });

  it("keeps a set beside a body mass that cannot be read", () => {
    const report = read([HEADER, repcount({ weight: "80", reps: "5", bodyMass: "light" })], { unit: "kg" });
    expect(report.accounting).toEqual({ rows: 1, sets: 1, nonSets: 0, rejected: 0 });
    expect(report.issues).toMatchObject([{ code: "unreadable-value", severity: "warning", line: 2, column: "Bodyweight", text: "light", action: "value-preserved" }]);
    expect(report.preserved).toContainEqual(expect.objectContaining({ line: 2, column: "Bodyweight", text: "light" }));
  });

  it("reads an export of fewer columns", () => {
    const report = read(["Workout Start,Workout End,Exercise,Weight,Reps,Notes,Category", "2024-01-05 10:00,2024-01-05 11:00,Bench Press,60,8,,Chest"], { unit: "kg" });
    expect(report.format).toBe("repcount");
    expect(entriesOf(report)).toHaveLength(1);
  });
});
