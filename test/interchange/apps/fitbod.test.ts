import { describe, expect, it } from "vitest";
import { read, setsOf } from "../table";

const HEADER = "Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier";
const UTC = { timeZone: "UTC" } as const;

interface Row {
  readonly date?: string;
  readonly exercise?: string;
  readonly reps?: string;
  readonly weight?: string;
  readonly seconds?: string;
  readonly metres?: string;
  readonly incline?: string;
  readonly warmup?: string;
  readonly note?: string;
  readonly multiplier?: string;
}

function fitbod({
  date = "2022-04-05 17:20:31 +0000", exercise = "Barbell Hip Thrust", reps = " 8", weight = "60.0", seconds = "0.0", metres = "0.0",
  incline = "0.0", warmup = "false", note = "", multiplier = " 1.0",
}: Row): string {
  return `${date},${exercise},${reps},${weight},${seconds},${metres},${incline},0.0,${warmup},${note},${multiplier}`;
}

describe("Fitbod", () => {
  it("reads sessions, the newest last, over blank lines", () => {
    const report = read(
      [
        HEADER,
        fitbod({ date: "2022-04-07 06:00:00 +0000", exercise: "Plank", reps: " 0", weight: "0.0", seconds: "40.0", multiplier: " 0.0" }),
        "",
        fitbod({ warmup: "TRUE", weight: "40.0" }),
        fitbod({ warmup: "FALSE", note: "belt on" }),
      ],
      UTC,
    );
    expect(report.format).toBe("fitbod");
    expect(report.issues).toEqual([]);
    expect(report.preserved).toEqual([]);
    expect(report.unit).toMatchObject({ unit: "kg", how: "declared" });
    expect(report.log.sessions).toEqual([
      {
        id: "fitbod:2022-04-05T17:20:31Z:",
        date: "2022-04-05",
        startedAt: "2022-04-05T17:20:31Z",
        entries: [
          {
            exerciseId: "barbell-hip-thrust",
            name: "Barbell Hip Thrust",
            sets: [
              { kind: "warmup", load: { value: 40, unit: "kg" }, reps: 8, completed: true },
              { kind: "work", load: { value: 60, unit: "kg" }, reps: 8, note: "belt on", completed: true },
            ],
          },
        ],
      },
      {
        id: "fitbod:2022-04-07T06:00:00Z:",
        date: "2022-04-07",
        startedAt: "2022-04-07T06:00:00Z",
        entries: [{ exerciseId: "plank", sets: [{ kind: "work", durationSeconds: 40, completed: true }] }],
      },
    ]);
  });

  it("gives pounds back that were divided by 2.20462", () => {
    const pounds = [95, 135, 185, 225];
    const report = read([HEADER, ...pounds.map((load) => fitbod({ weight: String(load / 2.20462) }))], UTC);
    expect(setsOf(report).map(({ load }) => load)).toEqual(pounds.map((value) => ({ value, unit: "lb" })));
    expect(report.unit).toMatchObject({ unit: "lb", how: "inferred" });
  });

  it("reads the load in one hand and preserves how often it counts", () => {
    const report = read(
      [
        HEADER,
        fitbod({}),
        fitbod({ exercise: "Dumbbell Bicep Curl", weight: "12.5", multiplier: " 2.0" }),
        fitbod({ exercise: "Dumbbell Bicep Curl", weight: "12.5", multiplier: " 2.0" }),
        fitbod({ exercise: "Dumbbell Lunge", weight: "10.0", multiplier: " 4.0" }),
      ],
      UTC,
    );
    expect(setsOf(report).map(({ load }) => load?.value)).toEqual([60, 12.5, 12.5, 10]);
    expect(report.preserved.map(({ line, column, text }) => [line, column, text])).toEqual([
      [3, "multiplier", "2.0"],
      [5, "multiplier", "4.0"],
    ]);
  });

  it("takes a load that counts 0 times for none, and preserves it", () => {
    const report = read([HEADER, fitbod({ weight: "10.0", multiplier: " 0.0" }), fitbod({ weight: "0.0", multiplier: " 0.0" })], UTC);
    expect(setsOf(report)).toEqual([
      { kind: "work", reps: 8, completed: true },
      { kind: "work", reps: 8, completed: true },
    ]);
    expect(report.preserved.map(({ line, column, text }) => [line, column, text])).toEqual([[2, "Weight(kg)", "10.0"]]);
  });

  it("rejects a weight that cannot be read, whatever the multiplier", () => {
    const report = read([HEADER, fitbod({ weight: "heavy", multiplier: " 0.0" })], UTC);
    expect(report.issues).toMatchObject([{ code: "unreadable-number", line: 2, column: "Weight(kg)", text: "heavy", action: "row-rejected" }]);
  });

  it("reads distance and time, and preserves incline and resistance where they say something", () => {
    const report = read([HEADER, fitbod({ exercise: "Running", reps: " 0", weight: "0.0", seconds: "600.0", metres: "1850.5", incline: "2.5" })], UTC);
    expect(setsOf(report)).toEqual([{ kind: "work", durationSeconds: 600, distanceMetres: 1850.5, completed: true }]);
    expect(report.preserved.map(({ column, text }) => [column, text])).toEqual([["Incline", "2.5"]]);
  });

  it("reads a table without a multiplier, and one in pounds", () => {
    const cut = (row: string) => row.slice(0, row.lastIndexOf(","));
    const report = read([cut(HEADER).replace("(kg)", "(lbs)"), cut(fitbod({ weight: "135" }))], UTC);
    expect(report.format).toBe("fitbod");
    expect(setsOf(report)).toEqual([{ kind: "work", load: { value: 135, unit: "lb" }, reps: 8, completed: true }]);
  });

  it("rejects a row that a comma in its note has shifted", () => {
    const report = read([HEADER, fitbod({ note: "slow, then fast" }), fitbod({})], UTC);
    expect(report.accounting).toEqual({ rows: 2, sets: 1, nonSets: 0, rejected: 1 });
    expect(report.issues).toMatchObject([{ code: "wrong-number-of-fields", line: 2, message: "the row has 12 fields, the header 11" }]);
  });
});
